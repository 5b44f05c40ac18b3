package org.kith.course.certificate;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Strings;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kith.core.shape.Scalar;
import org.kith.course.CohortId;

/**
 * How the serial numbers of certificates are made, such as <code>CC-{year}-{number:4}</code> for {@code CC-2022-0007}.
 *
 * <p><code>{year}</code> stands for the year of issue, <code>{cohort}</code> for the id of the cohort and <code>{number}</code>
 * for the running number, which has to be there; after a colon, to how many digits it is filled up with zeros. Immutable.
 *
 * @param value the pattern; ASCII letters, digits, dots, dashes, slashes and placeholders
 */
public record SerialPattern(String value) {

    private static final Pattern SYNTAX =
            Pattern.compile("([A-Za-z0-9./-]|\\{year\\}|\\{cohort\\}|\\{number(:[1-9])?\\}){1,100}");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(year|cohort|number)(?::([1-9]))?\\}");

    /** The kind of fields that hold a pattern. */
    public static final Scalar<SerialPattern> KIND = Scalar.string(
                    "serial-pattern",
                    "a pattern such as CC-{year}-{number:4}",
                    SerialPattern::new,
                    SerialPattern::value)
            .constraint("pattern", "^([A-Za-z0-9./-]|\\{year\\}|\\{cohort\\}|\\{number(:[1-9])?\\}){1,100}$")
            .done();

    /**
     * Makes a pattern.
     *
     * @throws IllegalArgumentException if it is not well-formed or has no <code>{number}</code>
     */
    public SerialPattern {
        checkArgument(
                SYNTAX.matcher(value).matches() && value.contains("{number"),
                "Not a serial pattern: letters, digits, '.', '-', '/', {year}, {cohort} and at least one {number}");
    }

    /** {@return the pattern of a text} */
    public static SerialPattern of(String value) {
        return new SerialPattern(value);
    }

    /**
     * {@return the serial number of a certificate}
     *
     * @param number the running number; at least 1
     * @throws IllegalArgumentException if the number is less than 1
     */
    public String serial(CohortId cohort, LocalDate issued, int number) {
        checkArgument(number >= 1, "certificates are numbered from 1");
        return PLACEHOLDER
                .matcher(value)
                .replaceAll(found -> Matcher.quoteReplacement(
                        switch (found.group(1)) {
                            case "year" -> Integer.toString(issued.getYear());
                            case "cohort" -> cohort.value();
                            default -> padded(number, found.group(2));
                        }));
    }

    private static String padded(int number, @Nullable String digits) {
        String text = Integer.toString(number);
        return digits == null ? text : Strings.padStart(text, Integer.parseInt(digits), '0');
    }

    @Override
    public String toString() {
        return value;
    }
}
