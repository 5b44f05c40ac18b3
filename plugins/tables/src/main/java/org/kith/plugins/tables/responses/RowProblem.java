package org.kith.plugins.tables.responses;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Why a row cannot be used.
 *
 * @param line how many lines stand before it in its block
 * @param code the code of the finding
 * @param arguments what fills the placeholders of its message
 */
record RowProblem(int line, String code, List<Object> arguments) {

    RowProblem(int line, String code, Object... arguments) {
        this(line, code, ImmutableList.copyOf(arguments));
    }
}
