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
 * @param severity how bad it is
 * @param pointer where in the rubric
 * @param code what is wrong
 * @param arguments what the text of the code names, in order
 */
record Problem(Severity severity, Pointer pointer, String code, List<Object> arguments) {

    private static final Messages MESSAGES = Messages.load(Problem.class, "scoring-rubric");

    /** {@return what makes a result wrong or keeps it from being reached} */
    static Problem of(Pointer pointer, String code, Object... arguments) {
        return new Problem(Severity.ERROR, pointer, code, ImmutableList.copyOf(arguments));
    }

    /** {@return what has no effect, so that it is perhaps not what somebody meant} */
    static Problem warning(Pointer pointer, String code, Object... arguments) {
        return new Problem(Severity.WARNING, pointer, code, ImmutableList.copyOf(arguments));
    }

    /** Reports it below the place at which a reporter of the rubric stands. */
    void report(Reporter reporter) {
        Reporter place = reporter;
        for (String token : pointer.tokens()) {
            place = place.at(token);
        }
        place.report(severity, code, arguments.toArray());
    }

    /** {@return it as a finding} */
    Finding finding(Rubric rubric) {
        return Finding.of(severity, code, MESSAGES, arguments.toArray())
                .withDocument(rubric.address())
                .at(pointer);
    }
}
