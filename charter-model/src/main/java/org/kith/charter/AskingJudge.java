package org.kith.charter;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kith.core.community.BodyId;
import org.kith.core.community.DiversityAxisId;
import org.kith.core.framework.CriterionKey;
import org.kith.core.number.Share;

/** Judges steps that ask others: bodies for evidence, and every other step for whom it leaves out. */
final class AskingJudge {

    private AskingJudge() {}

    /** Every body that was asked is to reply in every turn; a reply that there is nothing is a reply. */
    static Judged requests(Promise promise, ReviewDay day) {
        Optional<Turns> turns = day.turns(promise);
        ImmutableListMultimap<BodyId, RegisterEntry> asked = Multimaps.index(
                day.view().of(Fact.EvidenceAsked.class, promise.keys()),
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
                .orElseGet(() -> ReviewFact.missing(body)
                        .withEntry(asked.get(asked.size() - 1).id()));
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

    /**
     * Judges a step that is a quality of all others: for every one of them and every way of differing somebody is to have
     * looked in this turn. Where no ways of differing are listed, it is enough that somebody looked.
     */
    static Judged equality(Promise promise, List<Promise> others, ReviewDay day) {
        Optional<Turns> turns = day.turns(promise);
        List<RegisterEntry> looks = day.view().of(Fact.EqualityReviewed.class);
        ImmutableList.Builder<ReviewFact> cells = ImmutableList.builder();
        for (Promise other : others) {
            for (Set<DiversityAxisId> axis : axes(day)) {
                cells.add(cell(other, axis, looks, turns, day));
            }
        }
        List<ReviewFact> all = cells.build();
        Optional<LocalDate> end = turns.flatMap(known -> known.last(known.at(day.asOf())));
        Fulfilment fulfilment = fulfilment(all, turns, day);
        return Judged.of(
                        fulfilment,
                        looks.stream()
                                .map(look -> TurnJudge.inTurn(look, turns, day.asOf()))
                                .collect(toImmutableList()),
                        fulfilment == Fulfilment.MET
                                ? ImmutableList.of()
                                : ReviewDay.owed(promise, OwedKind.EQUALITY_REVIEW, end))
                .covering(Share.of(count(all), all.size()));
    }

    private static List<Set<DiversityAxisId>> axes(ReviewDay day) {
        return day.axes().isEmpty()
                ? ImmutableList.of(ImmutableSet.of())
                : day.axes().stream()
                        .<Set<DiversityAxisId>>map(ImmutableSet::of)
                        .toList();
    }

    private static ReviewFact cell(
            Promise step, Set<DiversityAxisId> axis, List<RegisterEntry> looks, Optional<Turns> turns, ReviewDay day) {
        return looks.stream()
                .filter(look -> !Sets.intersection(look.steps(), step.keys()).isEmpty())
                .filter(look -> ((Fact.EqualityReviewed) look.fact()).axes().containsAll(axis))
                .map(look -> TurnJudge.inTurn(look, turns, day.asOf()))
                .min(Comparator.comparing(ReviewFact::standing))
                .orElseGet(() ->
                        ReviewFact.builder().standing(FactStanding.MISSING).build());
    }

    /** {@return for every way of differing which of the steps were looked at in this turn} */
    static List<AxisReview> byAxis(Optional<Promise> promise, List<Promise> others, ReviewDay day) {
        List<RegisterEntry> looks = day.view().of(Fact.EqualityReviewed.class);
        Optional<Turns> turns = promise.flatMap(day::turns);
        return day.axes().stream()
                .map(axis -> {
                    Set<CriterionKey> looked = others.stream()
                            .filter(step -> cell(step, ImmutableSet.of(axis), looks, turns, day)
                                            .standing()
                                    == FactStanding.COUNTS)
                            .map(Promise::step)
                            .collect(ImmutableSet.toImmutableSet());
                    Stream<CriterionKey> rest =
                            others.stream().map(Promise::step).filter(step -> !looked.contains(step));
                    return new AxisReview(axis, looked, rest.collect(ImmutableSet.toImmutableSet()));
                })
                .collect(toImmutableList());
    }

    private static long count(List<ReviewFact> facts) {
        return facts.stream()
                .filter(fact -> fact.standing() == FactStanding.COUNTS)
                .count();
    }

    /** Met if all count; due if all counted in the turn before at least, or nothing can be late yet. */
    private static Fulfilment fulfilment(List<ReviewFact> facts, Optional<Turns> turns, ReviewDay day) {
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
