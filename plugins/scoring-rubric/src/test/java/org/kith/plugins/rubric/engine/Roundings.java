package org.kith.plugins.rubric.engine;

import java.math.RoundingMode;
import java.util.Locale;
import org.kith.core.number.Fraction;
import org.kith.plugins.rubric.Rounding;

/** Reads roundings as score cards write them, such as {@code half-up to 1/2}. */
final class Roundings {

    private Roundings() {}

    static Rounding parse(String text) {
        int to = text.indexOf(" to ");
        RoundingMode mode =
                RoundingMode.valueOf(text.substring(0, to).replace('-', '_').toUpperCase(Locale.ROOT));
        return new Rounding(mode, Fraction.parse(text.substring(to + 4)));
    }
}
