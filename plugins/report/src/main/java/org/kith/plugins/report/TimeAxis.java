package org.kith.plugins.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kith.core.number.Fraction;
import org.kith.core.time.DateRange;

/**
 * The days that a timeline shows, from left to right.
 *
 * <p>Places are in hundredths of the width, so that a drawing fits a phone and a sheet of paper without its letters shrinking.
 *
 * @param days from the first day to the last
 */
record TimeAxis(DateRange days) {

    private static final int MOST_TICKS = 5;
    private static final int ROOM = 50;
    private static final int YEAR = 12;
    private static final int DECIMALS = 2;
    private static final List<Integer> STEPS = List.of(1, 2, 3, 6, YEAR);
    private static final Fraction LABEL_FITS = Fraction.of(4, 5);

    /** A line across the drawing with its label, which is to the right of it if it starts there, and to the left if it ends. */
    record Tick(String x, String anchor, String label) {}

    /** {@return the axis that holds some days, with a little room on both sides; empty if there are none} */
    static Optional<TimeAxis> over(List<LocalDate> days) {
        Optional<LocalDate> first = days.stream().min(Comparator.naturalOrder());
        Optional<LocalDate> last = days.stream().max(Comparator.naturalOrder());
        return first.map(start -> around(start, last.orElseThrow()));
    }

    private static TimeAxis around(LocalDate first, LocalDate last) {
        long room = 1 + ChronoUnit.DAYS.between(first, last) / ROOM;
        return new TimeAxis(DateRange.ofClosed(first.minusDays(room), last.plusDays(room)));
    }

    /** {@return where a day begins} */
    String start(LocalDate day) {
        return percent(share(day));
    }

    /** {@return where a day ends} */
    String end(LocalDate day) {
        return start(day.plusDays(1));
    }

    /** {@return how wide some days are; those beyond the axis do not count} */
    String width(LocalDate start, LocalDate endExclusive) {
        return percent(share(endExclusive).minus(share(start)));
    }

    /**
     * {@return the beginnings of months, quarters or years, so many that their labels do not touch on a phone}
     *
     * <p>One so near the end that its label would not fit has none.
     */
    List<Tick> ticks() {
        int step = step();
        LocalDate month = days.start().withDayOfMonth(1);
        LocalDate aligned =
                month.minusMonths(Math.floorMod(month.getYear() * (long) YEAR + month.getMonthValue() - 1, step));
        return Stream.iterate(aligned, day -> !day.isAfter(days.endInclusive()), day -> day.plusMonths(step))
                .filter(days::contains)
                .map(day -> new Tick(start(day), "start", isNearEnd(day) ? "" : EnglishDates.month(day)))
                .collect(toImmutableList());
    }

    /** {@return a line at a day; empty if the axis does not hold it} */
    Optional<Tick> mark(LocalDate day) {
        return days.contains(day)
                ? Optional.of(new Tick(start(day), isNearEnd(day) ? "end" : "start", EnglishDates.day(day)))
                : Optional.empty();
    }

    private boolean isNearEnd(LocalDate day) {
        return share(day).compareTo(LABEL_FITS) > 0;
    }

    private int step() {
        long months = ChronoUnit.MONTHS.between(days.start().withDayOfMonth(1), days.endInclusive()) + 1;
        int least = Math.toIntExact((months + MOST_TICKS - 1) / MOST_TICKS);
        return STEPS.stream().filter(step -> step >= least).findFirst().orElse((least + YEAR - 1) / YEAR * YEAR);
    }

    private Fraction share(LocalDate day) {
        return Fraction.of(ChronoUnit.DAYS.between(days.start(), day), days.days())
                .max(Fraction.ZERO)
                .min(Fraction.ONE);
    }

    private static String percent(Fraction share) {
        return share.percent().toDecimal(DECIMALS, RoundingMode.HALF_UP) + "%";
    }
}
