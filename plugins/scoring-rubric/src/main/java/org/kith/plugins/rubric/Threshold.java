package org.kith.plugins.rubric;

import static com.google.common.base.Preconditions.checkArgument;

import org.kith.core.number.Fraction;
import org.kith.core.shape.Scalar;

/**
 * A bound that a number has to reach, or to go beyond.
 *
 * @param bound the bound
 * @param strict whether the number must be more than the bound; otherwise the bound itself is enough
 */
public record Threshold(Fraction bound, boolean strict) {

    private static final String AT_LEAST = "at least ";
    private static final String OVER = "over ";

    /** A threshold, such as {@code at least 1/2} or {@code over 300}. */
    public static final Scalar<Threshold> KIND = Scalar.string(
                    "threshold",
                    "a threshold such as \"at least 1/2\" or \"over 300\"",
                    Threshold::parse,
                    Threshold::toString)
            .constraint("pattern", "^(at least|over) -?[0-9]+(/[0-9]+|\\.[0-9]+)?$")
            .done();

    /** {@return a threshold that the bound itself reaches} */
    public static Threshold atLeast(Fraction bound) {
        return new Threshold(bound, false);
    }

    /** {@return a threshold that only more than the bound reaches} */
    public static Threshold over(Fraction bound) {
        return new Threshold(bound, true);
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @throws IllegalArgumentException if the text is anything else; the message does not repeat it
     */
    public static Threshold parse(String text) {
        boolean strict = text.startsWith(OVER);
        checkArgument(strict || text.startsWith(AT_LEAST), "a threshold begins with \"at least\" or \"over\"");
        return new Threshold(Fraction.parse(text.substring(strict ? OVER.length() : AT_LEAST.length())), strict);
    }

    /** {@return whether a number reaches it} */
    public boolean isReachedBy(Fraction number) {
        int order = number.compareTo(bound);
        return strict ? order > 0 : order >= 0;
    }

    /** {@return the threshold as {@code at least 1/2} or {@code over 300}} */
    @Override
    public String toString() {
        return (strict ? OVER : AT_LEAST) + bound;
    }
}
