package org.kith.charter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kith.core.community.BodyId;
import org.kith.core.community.DiversityAxisId;
import org.kith.core.time.Pauses;

/**
 * The day on which a programme is reviewed, and all that a judge of a step needs of it.
 *
 * @param asOf the day
 * @param adopted the day on which the charter was adopted, not after it
 * @param pauses the days on which what is due rests
 * @param terms how the charter is read
 * @param view the register as it was
 * @param axes the ways of differing for which steps are to be looked at; empty if none are listed
 */
record ReviewDay(
        LocalDate asOf,
        LocalDate adopted,
        Pauses pauses,
        ReviewTerms terms,
        RegisterView view,
        Set<DiversityAxisId> axes) {

    /** {@return the years since the adoption} */
    Turns years() {
        return Turns.ofYears(adopted, pauses);
    }

    /** {@return the time up to the first review, and the years after it} */
    Turns reviews() {
        return Turns.ofReviews(adopted, pauses, terms.firstReviewMonths());
    }

    /** {@return the turns in which a promise is due again; empty if it does not say that it is} */
    Optional<Turns> turns(Promise promise) {
        return promise.recurrence().flatMap(recurrence -> switch (recurrence) {
            case YEARLY -> Optional.of(years());
            case AT_EACH_REVIEW, FIRST_REVIEW_THEN_YEARLY -> Optional.of(reviews());
            case CONTINUOUS -> Optional.empty();
        });
    }

    /** {@return a day so many months after one on which something was done, moved by pauses; empty if one holds it} */
    Optional<LocalDate> after(LocalDate start, int months) {
        return pauses.since(start).moved(start.plusMonths(months));
    }

    /** {@return whether a last day is over; a day that a pause holds never is} */
    boolean isOver(Optional<LocalDate> last) {
        return last.filter(asOf::isAfter).isPresent();
    }

    /** {@return what is owed by a day; nothing if a pause holds it} */
    static List<Owed> owed(Promise promise, OwedKind kind, Optional<LocalDate> by) {
        return owed(promise, kind, by, Optional.empty());
    }

    /** {@return what a body owes by a day; nothing if a pause holds it} */
    static List<Owed> owed(Promise promise, OwedKind kind, Optional<LocalDate> by, Optional<BodyId> body) {
        return by.stream()
                .<Owed>map(day -> Owed.builder()
                        .step(promise.step())
                        .kind(kind)
                        .by(day)
                        .body(body)
                        .build())
                .toList();
    }
}
