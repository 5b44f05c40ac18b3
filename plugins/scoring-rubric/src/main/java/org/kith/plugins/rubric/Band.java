package org.kith.plugins.rubric;

import java.util.Arrays;
import org.kith.core.number.Fraction;

/** The bands of charter progress, from the lowest to the highest. A band includes its lower threshold. */
enum Band {
    BEGINNING("beginning", 0, "below 25 %"),
    DEVELOPING("developing", 25, "25 % and above, below 50 %"),
    ADVANCING("advancing", 50, "50 % and above, below 75 %"),
    SUSTAINING("sustaining", 75, "75 % and above");

    private final String title;
    private final int fromPercent;
    private final String range;

    Band(String title, int fromPercent, String range) {
        this.title = title;
        this.fromPercent = fromPercent;
        this.range = range;
    }

    /** {@return the band of a share from 0 to 1} */
    static Band of(Fraction share) {
        Fraction percent = share.percent();
        return Arrays.stream(values())
                .filter(band -> percent.compareTo(Fraction.of(band.fromPercent)) >= 0)
                .reduce(BEGINNING, (lower, higher) -> higher);
    }

    /** {@return this band, or the other one if that is lower} */
    Band atMost(Band other) {
        return compareTo(other) <= 0 ? this : other;
    }

    String title() {
        return title;
    }

    /** {@return which shares it is for, in words} */
    String range() {
        return range;
    }
}
