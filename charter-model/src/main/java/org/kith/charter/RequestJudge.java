package org.kith.charter;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kith.core.community.BodyId;
import org.kith.core.number.Share;

/** Judges steps that ask bodies outside the programme for evidence. */
final class RequestJudge {

    private RequestJudge() {}

    /** Every body that was asked and did not close is to reply in every turn; a reply that there is nothing is a reply. */
    static Judged judge(Promise promise, ReviewDay day) {
        Optional<Turns> turns = day.turns(promise);
        ImmutableListMultimap<BodyId, RegisterEntry> asked = Multimaps.index(
                Iterables.filter(
                        day.view().of(Fact.EvidenceAsked.class, promise.keys()),
                        entry -> !day.view().isOver(entry)),
                entry -> ((Fact.EvidenceAsked) entry.fact()).of());
        Set<BodyId> bodies = ImmutableSortedSet.copyOf(Comparator.comparing(BodyId::value), asked.keySet());
        ImmutableListMultimap<EntryId, RegisterEntry> replies = day.view().about(Fact.EvidenceReplied.class);
        List<ReviewFact> facts = bodies.stream()
                .map(body -> best(body, asked.get(body), replies, turns, day))
                .collect(toImmutableList());
        Judged judged = Judged.of(fulfilment(facts, turns, day), facts, owed(promise, facts, turns, day));
        return judged.covering(Share.of(count(facts), facts.size()));
    }

    private static ReviewFact best(
            BodyId body,
            List<RegisterEntry> asked,
            ImmutableListMultimap<EntryId, RegisterEntry> replies,
            Optional<Turns> turns,
            ReviewDay day) {
        return asked.stream()
                .flatMap(request -> replies.get(request.id()).stream())
                .map(reply -> TurnJudge.inTurn(reply, turns, day.asOf()).withBody(body))
                .min(Comparator.comparing(ReviewFact::standing)
                        .thenComparing(fact -> fact.entry().map(EntryId::value).orElse("")))
                .orElseGet(() -> ReviewFact.missing(body, asked.get(asked.size() - 1)));
    }

    private static List<Owed> owed(Promise promise, List<ReviewFact> facts, Optional<Turns> turns, ReviewDay day) {
        Optional<LocalDate> end = turns.flatMap(known -> known.last(known.at(day.asOf())));
        if (facts.isEmpty()) {
            return ReviewDay.owed(promise, OwedKind.REQUEST, end);
        }
        return facts.stream()
                .filter(fact -> fact.standing() != FactStanding.COUNTS)
                .flatMap(fact -> ReviewDay.owed(promise, OwedKind.REPLY, end, fact.body()).stream())
                .collect(toImmutableList());
    }

    static long count(List<ReviewFact> facts) {
        return facts.stream()
                .filter(fact -> fact.standing() == FactStanding.COUNTS)
                .count();
    }

    /** Met if all count; due if all counted in the turn before at least, or nothing can be late yet. */
    static Fulfilment fulfilment(List<ReviewFact> facts, Optional<Turns> turns, ReviewDay day) {
        long counting = count(facts);
        long standing = counting
                + facts.stream()
                        .filter(fact -> fact.standing() == FactStanding.EARLIER)
                        .count();
        if (!facts.isEmpty() && counting == facts.size()) {
            return Fulfilment.MET;
        } else if ((!facts.isEmpty() && standing == facts.size()) || TurnJudge.isFirst(turns, day.asOf())) {
            return Fulfilment.DUE;
        } else if (standing > 0) {
            return Fulfilment.PARTLY_MET;
        }
        return Judged.any(facts, FactStanding.EXPIRED) ? Fulfilment.LAPSED : Fulfilment.UNMET;
    }
}
