package org.kith.charter;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.LongFunction;
import org.kith.core.time.Cycle;
import org.kith.core.time.Pauses;

/**
 * The turns in which something is due again, moved by pauses. Turns are numbered from 0, which begins with the adoption; what
 * came before has the number -1 for the turn just before, and -2 for all before that.
 */
final class Turns {

    private final LocalDate adopted;
    private final Pauses pauses;
    private final LongFunction<LocalDate> starts;

    private Turns(LocalDate adopted, Pauses pauses, LongFunction<LocalDate> starts) {
        this.adopted = adopted;
        this.pauses = pauses.since(adopted);
        this.starts = starts;
    }

    /** {@return the years since the adoption} */
    static Turns ofYears(LocalDate adopted, Pauses pauses) {
        return new Turns(adopted, pauses, Cycle.ofYears(adopted)::start);
    }

    /** {@return one long turn up to the first review, and then years} */
    static Turns ofReviews(LocalDate adopted, Pauses pauses, int firstReviewMonths) {
        return new Turns(
                adopted,
                pauses,
                number -> number < 1
                        ? adopted.plusYears(number)
                        : adopted.plusMonths(firstReviewMonths + 12L * (number - 1)));
    }

    /** {@return the number of the turn in which a day falls} */
    int at(LocalDate day) {
        if (day.isBefore(adopted)) {
            return day.isBefore(starts.apply(-1)) ? -2 : -1;
        }
        int number = 0;
        while (start(number + 1).filter(next -> !next.isAfter(day)).isPresent()) {
            number++;
        }
        return number;
    }

    /** {@return the first day of a turn from 0 on; empty if a pause holds it} */
    Optional<LocalDate> start(int number) {
        return pauses.moved(starts.apply(number));
    }

    /** {@return the last day of a turn; empty if a pause holds it} */
    Optional<LocalDate> last(int number) {
        return start(number + 1).map(next -> next.minusDays(1));
    }
}
