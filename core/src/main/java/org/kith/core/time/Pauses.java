package org.kith.core.time;

import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All days on which work rests.
 *
 * <p>A day on which several pauses fall counts once, and the order in which pauses were given means nothing.
 *
 * <pre>{@code
 * Pauses.of(plan.pauses()).since(start).moved(due);
 * }</pre>
 *
 * <p>Immutable.
 */
public final class Pauses {

    /** No pause at all. */
    public static final Pauses NONE = new Pauses(ImmutableRangeSet.of());

    private final ImmutableRangeSet<LocalDate> days;

    private Pauses(ImmutableRangeSet<LocalDate> days) {
        this.days = days;
    }

    /** {@return the days of some pauses} */
    public static Pauses of(Collection<Pause> pauses) {
        return new Pauses(
                ImmutableRangeSet.unionOf(pauses.stream().map(Pauses::days).toList()));
    }

    private static Range<LocalDate> days(Pause pause) {
        return pause.endExclusive()
                .map(end -> Range.closedOpen(pause.start(), end))
                .orElse(Range.atLeast(pause.start()));
    }

    /** {@return whether work rests on the day} */
    public boolean contains(LocalDate day) {
        return days.contains(day);
    }

    /**
     * {@return the days from one on}
     *
     * <p>What was agreed on a day already allows for the pauses before it.
     *
     * @param startInclusive the first day that counts
     */
    public Pauses since(LocalDate startInclusive) {
        return new Pauses(days.subRangeSet(Range.atLeast(startInclusive)));
    }

    /**
     * Moves a day by the days on which work rests until then.
     *
     * <p>A pause that begins on the day or before it moves the day by its length, and may so bring it to the next pause, which
     * moves it too. The day that is reached is never one on which work rests.
     *
     * @param due the day on which something would be due without pauses
     * @return the day on which it is due; empty if it falls into a pause of which the end is not known
     */
    public Optional<LocalDate> moved(LocalDate due) {
        LocalDate day = due;
        for (Range<LocalDate> rest : days.asRanges()) {
            if (rest.lowerEndpoint().isAfter(day)) {
                break;
            }
            if (!rest.hasUpperBound()) {
                return Optional.empty();
            }
            day = day.plusDays(ChronoUnit.DAYS.between(rest.lowerEndpoint(), rest.upperEndpoint()));
        }
        return Optional.of(day);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Pauses that && days.equals(that.days);
    }

    @Override
    public int hashCode() {
        return days.hashCode();
    }

    /** {@return the days as ranges, in order} */
    @Override
    public String toString() {
        return days.toString();
    }
}
