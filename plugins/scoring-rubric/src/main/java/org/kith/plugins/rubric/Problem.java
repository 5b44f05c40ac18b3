package org.kith.plugins.rubric;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.kith.core.spi.Reporter;
import org.kith.core.text.Messages;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Pointer;
import org.kith.core.validation.Severity;

/**
 * Something that is wrong with a rubric.
 *
 * @param pointer where in the rubric
 * @param code what is wrong
 * @param arguments what the text of the code names, in order
 */
record Problem(Pointer pointer, String code, List<Object> arguments) {

    private static final Messages MESSAGES = Messages.load(Problem.class, "scoring-rubric");

    /** {@return a problem} */
    static Problem of(Pointer pointer, String code, Object... arguments) {
        return new Problem(pointer, code, ImmutableList.copyOf(arguments));
    }

    /** Reports it below the place at which a reporter of the rubric stands. */
    void report(Reporter reporter) {
        Reporter place = reporter;
        for (String token : pointer.tokens()) {
            place = place.at(token);
        }
        place.report(Severity.ERROR, code, arguments.toArray());
    }

    /** {@return it as a finding} */
    Finding finding(Rubric rubric) {
        return Finding.of(Severity.ERROR, code, MESSAGES, arguments.toArray())
                .withDocument(rubric.address())
                .at(pointer);
    }
}
