package org.kith.charter;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Judges steps that ask for something in every turn: an event, or an award. */
final class TurnJudge {

    private TurnJudge() {}

    static Judged events(Promise promise, ReviewDay day) {
        Optional<Turns> turns = day.turns(promise);
        List<ReviewFact> facts = day.view().of(Fact.EventHeld.class, promise.keys()).stream()
                .map(event -> inTurn(event, turns, day.asOf()))
                .collect(toImmutableList());
        return Judged.of(fulfilment(facts, turns, day.asOf()), facts, next(promise, OwedKind.EVENT, facts, turns, day));
    }

    static Judged awards(Promise promise, ReviewDay day) {
        Optional<Turns> turns = day.turns(promise);
        List<RegisterEntry> rules = day.view().of(Fact.AwardRulesPublished.class, promise.keys());
        ImmutableListMultimap<EntryId, RegisterEntry> given = day.view().about(Fact.AwardGiven.class);
        List<ReviewFact> winners = rules.stream()
                .flatMap(award -> given.get(award.id()).stream())
                .map(award -> inTurn(award, turns, day.asOf()))
                .collect(toImmutableList());
        List<ReviewFact> published = rules.stream()
                .map(award -> ReviewFact.of(
                        day.view().isOver(award) ? FactStanding.EXPIRED : FactStanding.COUNTS, award, Optional.empty()))
                .collect(toImmutableList());
        return Judged.of(
                award(fulfilment(winners, turns, day.asOf()), Judged.any(published, FactStanding.COUNTS), turns, day),
                Stream.concat(published.stream(), winners.stream()).collect(toImmutableList()),
                next(promise, OwedKind.AWARD, winners, turns, day));
    }

    /** An award that is given without rules, or has rules and is not given, is half of it. */
    private static Fulfilment award(Fulfilment given, boolean hasRules, Optional<Turns> turns, ReviewDay day) {
        boolean half = hasRules ? given == Fulfilment.UNMET || given == Fulfilment.LAPSED : given == Fulfilment.MET;
        if (half && isFirst(turns, day.asOf())) {
            return Fulfilment.DUE;
        } else if (half) {
            return Fulfilment.PARTLY_MET;
        }
        return hasRules || given != Fulfilment.DUE || isFirst(turns, day.asOf()) ? given : Fulfilment.LAPSED;
    }

    /** {@return how what was done on a day stands; it counts without end where nothing says that it is due again} */
    static ReviewFact inTurn(RegisterEntry entry, Optional<Turns> turns, LocalDate asOf) {
        return turns.map(known -> {
                    int missed = known.at(asOf) - known.at(entry.on());
                    return missed == 0
                            ? ReviewFact.of(FactStanding.COUNTS, entry, known.last(known.at(asOf)))
                            : ReviewFact.of(
                                    missed == 1 ? FactStanding.EARLIER : FactStanding.EXPIRED, entry, Optional.empty());
                })
                .orElseGet(() -> ReviewFact.of(FactStanding.COUNTS, entry, Optional.empty()));
    }

    /** {@return whether nothing can be late yet, because the first turn is not over} */
    static boolean isFirst(Optional<Turns> turns, LocalDate asOf) {
        return turns.filter(known -> known.at(asOf) == 0).isPresent();
    }

    private static Fulfilment fulfilment(List<ReviewFact> facts, Optional<Turns> turns, LocalDate asOf) {
        if (Judged.any(facts, FactStanding.COUNTS)) {
            return Fulfilment.MET;
        } else if (Judged.any(facts, FactStanding.EARLIER) || isFirst(turns, asOf)) {
            return Fulfilment.DUE;
        }
        return facts.isEmpty() ? Fulfilment.UNMET : Fulfilment.LAPSED;
    }

    /** What was done in this turn is owed by the end of the next one; what was not, by the end of this one. */
    private static List<Owed> next(
            Promise promise, OwedKind kind, List<ReviewFact> facts, Optional<Turns> turns, ReviewDay day) {
        return turns.map(known -> ReviewDay.owed(
                        promise,
                        kind,
                        known.last(known.at(day.asOf()) + (Judged.any(facts, FactStanding.COUNTS) ? 1 : 0))))
                .orElseGet(ImmutableList::of);
    }
}
