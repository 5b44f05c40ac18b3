package org.kith.charter;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kith.core.number.Qualified;
import org.kith.core.number.Qualifier;

/** Judges steps that ask for something that goes on: work with citizens in it, or information that is up to date. */
final class WorkJudge {

    private WorkJudge() {}

    static Judged work(Promise promise, ReviewDay day) {
        ImmutableListMultimap<EntryId, RegisterEntry> counts = day.view().about(Fact.CitizensCounted.class);
        List<ReviewFact> facts = day.view().of(Fact.WorkBegun.class, promise.keys()).stream()
                .map(work -> ReviewFact.of(standing(work, counts.get(work.id()), day), work, Optional.empty()))
                .collect(toImmutableList());
        return Judged.of(fulfilment(facts), facts, ImmutableList.of());
    }

    /** Work without citizens is there, and misses what the step asks for. */
    private static FactStanding standing(RegisterEntry work, List<RegisterEntry> counts, ReviewDay day) {
        if (day.view().isOver(work)) {
            return FactStanding.EXPIRED;
        }
        Optional<Qualified> citizens = counts.isEmpty()
                ? ((Fact.WorkBegun) work.fact()).citizens()
                : Optional.of(
                        ((Fact.CitizensCounted) counts.get(counts.size() - 1).fact()).citizens());
        return citizens.filter(WorkJudge::isSomebody).isPresent() ? FactStanding.COUNTS : FactStanding.MISSING;
    }

    private static boolean isSomebody(Qualified citizens) {
        boolean fromAbove = citizens.qualifier() == Qualifier.UNDER || citizens.qualifier() == Qualifier.AT_MOST;
        return !fromAbove && (citizens.amount().signum() > 0 || citizens.qualifier() == Qualifier.OVER);
    }

    static Judged information(Promise promise, ReviewDay day) {
        List<RegisterEntry> told = day.view().of(Fact.Informed.class, promise.keys());
        List<ReviewFact> facts =
                told.stream().map(entry -> told(entry, promise, day)).collect(toImmutableList());
        Optional<LocalDate> next =
                facts.stream().map(ReviewFact::until).flatMap(Optional::stream).max(Comparator.naturalOrder());
        return Judged.of(fulfilment(facts), facts, ReviewDay.owed(promise, OwedKind.INFORMATION, next));
    }

    private static ReviewFact told(RegisterEntry entry, Promise promise, ReviewDay day) {
        if (day.view().isOver(entry)) {
            return ReviewFact.of(FactStanding.EXPIRED, entry, Optional.empty());
        }
        Optional<LocalDate> until = promise.recurrence().isPresent()
                ? day.after(entry.on(), day.terms().currentMonths())
                : Optional.empty();
        return ReviewFact.of(day.isOver(until) ? FactStanding.EXPIRED : FactStanding.COUNTS, entry, until);
    }

    private static Fulfilment fulfilment(List<ReviewFact> facts) {
        return Stream.of(FactStanding.COUNTS, FactStanding.MISSING, FactStanding.EXPIRED)
                .filter(standing -> Judged.any(facts, standing))
                .findFirst()
                .map(best -> switch (best) {
                    case COUNTS -> Fulfilment.MET;
                    case MISSING -> Fulfilment.PARTLY_MET;
                    default -> Fulfilment.LAPSED;
                })
                .orElse(Fulfilment.UNMET);
    }
}
