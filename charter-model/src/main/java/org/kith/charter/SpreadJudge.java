package org.kith.charter;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kith.core.number.Share;

/**
 * Judges the step that asks for a first review, and then for one more sector in every year.
 *
 * <p>What is due is counted from the adoption: a first review that is early or late moves nothing.
 */
final class SpreadJudge {

    private SpreadJudge() {}

    static Judged judge(Promise promise, ReviewDay day) {
        List<RegisterEntry> reviews = day.view().of(Fact.Reviewed.class).stream()
                .filter(review -> !review.on().isBefore(day.adopted()))
                .collect(toImmutableList());
        List<RegisterEntry> joined = day.view().joins().stream()
                .filter(join -> join.on().isAfter(day.adopted()))
                .collect(toImmutableList());
        int required = required(day);
        Judged judged = Judged.of(
                fulfilment(!reviews.isEmpty(), joined.size(), required, day),
                facts(reviews, joined),
                owed(promise, !reviews.isEmpty(), joined.size(), required, day));
        return required == 0 ? judged : judged.covering(Share.of(Math.min(joined.size(), required), required));
    }

    /** {@return how many sectors should have joined by the day} */
    static int required(ReviewDay day) {
        int required = 0;
        while (sectorBy(required + 1, day).filter(by -> !by.isAfter(day.asOf())).isPresent()) {
            required++;
        }
        return required;
    }

    /** {@return the day by which a sector is to have joined, the first being number 1; empty if a pause holds it} */
    private static Optional<LocalDate> sectorBy(int number, ReviewDay day) {
        boolean later = day.terms().sectors() == SectorReading.A_YEAR_AFTER_THE_REVIEW;
        return day.reviews().start(later ? number + 1 : number);
    }

    private static Optional<LocalDate> reviewBy(ReviewDay day) {
        return day.reviews().start(1);
    }

    private static Fulfilment fulfilment(boolean reviewed, int joined, int required, ReviewDay day) {
        if (reviewed && joined >= required) {
            return Fulfilment.MET;
        } else if (!reviewed && !day.isOver(reviewBy(day))) {
            return Fulfilment.DUE;
        }
        return reviewed || joined > 0 ? Fulfilment.PARTLY_MET : Fulfilment.UNMET;
    }

    private static List<ReviewFact> facts(List<RegisterEntry> reviews, List<RegisterEntry> joined) {
        return Stream.concat(reviews.stream(), joined.stream())
                .map(entry -> ReviewFact.of(FactStanding.COUNTS, entry, Optional.empty()))
                .collect(toImmutableList());
    }

    /** The first review, every sector that should have joined and did not, and the next one. */
    private static List<Owed> owed(Promise promise, boolean reviewed, int joined, int required, ReviewDay day) {
        ImmutableList.Builder<Owed> owed = ImmutableList.builder();
        if (!reviewed) {
            owed.addAll(ReviewDay.owed(promise, OwedKind.FIRST_REVIEW, reviewBy(day)));
        }
        IntStream.rangeClosed(joined + 1, Math.max(joined, required) + 1)
                .forEach(number -> ReviewDay.owed(promise, OwedKind.SECTOR, sectorBy(number, day))
                        .forEach(sector -> owed.add(sector.withNumber(number))));
        return owed.build();
    }
}
