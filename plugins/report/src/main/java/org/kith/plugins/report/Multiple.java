package org.kith.plugins.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kith.core.number.Fraction;

/**
 * One dimension over time, as an SVG drawing of 160 by 96 that stands beside others on the same scales.
 *
 * <p>A day without a level interrupts its line: nothing is drawn to it, and nothing is made up.
 *
 * @param title the dimension
 * @param rules the heights of the levels, the lowest first
 * @param from the month of the first day
 * @param until the month of the last day
 * @param process the line of the way of working
 * @param outcome the line of what came of it
 */
record Multiple(String title, List<String> rules, String from, String until, Curve process, Curve outcome) {

    private static final int LEFT = 8;
    private static final int WIDE = 144;
    private static final int BOTTOM = 74;
    private static final int HIGH = 64;

    /** A line through what is known, and a mark for each day. */
    record Curve(String line, List<Spot> spots) {}

    /**
     * {@return the drawing of a dimension}
     *
     * @param days the days, in order; not all the same
     * @param levels how many levels the scale has above its lowest
     * @param process how far the way of working was each day, from 0 to 1, where that is known
     * @param outcome the same of what came of it
     */
    static Multiple of(
            String title,
            List<LocalDate> days,
            int levels,
            List<Optional<Fraction>> process,
            List<Optional<Fraction>> outcome) {
        return new Multiple(
                title,
                IntStream.rangeClosed(0, levels)
                        .mapToObj(level -> y(Fraction.of(level, levels)))
                        .collect(toImmutableList()),
                EnglishDates.month(days.get(0)),
                EnglishDates.month(days.get(days.size() - 1)),
                curve(days, process),
                curve(days, outcome));
    }

    private static Curve curve(List<LocalDate> days, List<Optional<Fraction>> shares) {
        List<Optional<Spot>> spots = IntStream.range(0, days.size())
                .mapToObj(i -> shares.get(i).map(share -> new Spot(x(days, i), y(share))))
                .collect(toImmutableList());
        StringBuilder line = new StringBuilder();
        boolean pen = false;
        for (Optional<Spot> spot : spots) {
            String stroke = pen ? "L" : "M";
            line.append(spot.map(to -> stroke + to).orElse(""));
            pen = spot.isPresent();
        }
        return new Curve(
                line.toString(), spots.stream().flatMap(Optional::stream).collect(toImmutableList()));
    }

    private static String x(List<LocalDate> days, int day) {
        long all = ChronoUnit.DAYS.between(days.get(0), days.get(days.size() - 1));
        long passed = ChronoUnit.DAYS.between(days.get(0), days.get(day));
        return decimal(Fraction.of(WIDE * passed, all).plus(Fraction.of(LEFT)));
    }

    private static String y(Fraction share) {
        return decimal(Fraction.of(BOTTOM).minus(share.times(HIGH)));
    }

    private static String decimal(Fraction number) {
        return number.toDecimal(2, RoundingMode.HALF_UP);
    }
}
