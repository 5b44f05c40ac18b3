package org.kith.plugins.tables.imports;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.kith.core.spi.Reporter;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Pointer;
import org.kith.core.validation.Severity;

/**
 * Something that is wrong with a mapping.
 *
 * @param pointer where in the mapping
 * @param code what is wrong
 * @param arguments what the text of the code names, in order
 */
record Problem(Pointer pointer, String code, List<Object> arguments) {

    static Problem of(Pointer pointer, String code, Object... arguments) {
        return new Problem(pointer, code, ImmutableList.copyOf(arguments));
    }

    /** Reports it below the place at which a reporter of the mapping stands. */
    void report(Reporter reporter) {
        Reporter place = reporter;
        for (String token : pointer.tokens()) {
            place = place.at(token);
        }
        place.report(Severity.ERROR, code, arguments.toArray());
    }

    /** {@return it as a finding} */
    Finding finding(ImportMapping mapping) {
        return Finding.of(Severity.ERROR, code, Journal.MESSAGES, arguments.toArray())
                .withDocument(mapping.address())
                .at(pointer);
    }
}
