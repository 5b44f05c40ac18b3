package org.kith.charter;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kith.core.community.DiversityAxisId;
import org.kith.core.framework.CriterionKey;
import org.kith.core.number.Share;

/** Judges the step that is a quality of all others: whether somebody looked at each for whom it leaves out. */
final class EqualityJudge {

    private EqualityJudge() {}

    /**
     * Judges a step that is a quality of all others: for every one of them and every way of differing somebody is to have
     * looked in this turn. Where no ways of differing are listed, it is enough that somebody looked.
     */
    static Judged judge(Promise promise, List<Promise> others, ReviewDay day) {
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
        Fulfilment fulfilment = RequestJudge.fulfilment(all, turns, day);
        return Judged.of(
                        fulfilment,
                        looks.stream()
                                .map(look -> TurnJudge.inTurn(look, turns, day.asOf()))
                                .collect(toImmutableList()),
                        fulfilment == Fulfilment.MET
                                ? ImmutableList.of()
                                : ReviewDay.owed(promise, OwedKind.EQUALITY_REVIEW, end))
                .covering(Share.of(RequestJudge.count(all), all.size()));
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
        Set<CriterionKey> keys = step.keys();
        return looks.stream()
                .filter(look -> !Collections.disjoint(look.steps(), keys))
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
}
