package org.kith.charter;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kith.core.community.DiversityAxisId;
import org.kith.core.framework.CriterionKey;
import org.kith.core.number.Share;

/** Judges the step that is a quality of all others: whether somebody looked at each for whom it leaves out. */
final class EqualityJudge {

    private static final ReviewFact NOT_LOOKED =
            ReviewFact.builder().standing(FactStanding.MISSING).build();

    private EqualityJudge() {}

    /** An entry that tells that somebody looked at steps, and how it stands. */
    private record Look(RegisterEntry entry, ReviewFact fact) {

        boolean isFor(Set<CriterionKey> keys, Set<DiversityAxisId> axis) {
            return !Collections.disjoint(entry.steps(), keys)
                    && ((Fact.EqualityReviewed) entry.fact()).axes().containsAll(axis);
        }
    }

    /**
     * Judges a step that is a quality of all others: for every one of them and every way of differing somebody is to have
     * looked in this turn. Where no ways of differing are listed, it is enough that somebody looked.
     */
    static Judged judge(Promise promise, List<Promise> others, ReviewDay day) {
        Optional<Turns> turns = day.turns(promise);
        List<Look> looks = looks(turns, day);
        List<ReviewFact> all = cells(others, looks, day);
        Optional<LocalDate> end = turns.flatMap(known -> known.last(known.at(day.asOf())));
        Fulfilment fulfilment = RequestJudge.fulfilment(all, turns, day);
        return Judged.of(
                        fulfilment,
                        looks.stream().map(Look::fact).collect(toImmutableList()),
                        fulfilment == Fulfilment.MET
                                ? ImmutableList.of()
                                : ReviewDay.owed(promise, OwedKind.EQUALITY_REVIEW, end))
                .covering(Share.of(RequestJudge.count(all), all.size()));
    }

    private static List<Look> looks(Optional<Turns> turns, ReviewDay day) {
        return day.view().of(Fact.EqualityReviewed.class).stream()
                .map(entry -> new Look(entry, TurnJudge.inTurn(entry, turns, day.asOf())))
                .collect(toImmutableList());
    }

    private static List<ReviewFact> cells(List<Promise> others, List<Look> looks, ReviewDay day) {
        List<Set<DiversityAxisId>> axes = axes(day);
        return others.stream()
                .map(Promise::keys)
                .flatMap(keys -> axes.stream().map(axis -> cell(keys, axis, looks)))
                .collect(toImmutableList());
    }

    private static List<Set<DiversityAxisId>> axes(ReviewDay day) {
        return day.axes().isEmpty()
                ? ImmutableList.of(ImmutableSet.of())
                : day.axes().stream()
                        .<Set<DiversityAxisId>>map(ImmutableSet::of)
                        .toList();
    }

    private static ReviewFact cell(Set<CriterionKey> keys, Set<DiversityAxisId> axis, List<Look> looks) {
        return looks.stream()
                .filter(look -> look.isFor(keys, axis))
                .map(Look::fact)
                .min(Comparator.comparing(ReviewFact::standing))
                .orElse(NOT_LOOKED);
    }

    /** {@return for every way of differing which of the steps were looked at in this turn} */
    static List<AxisReview> byAxis(Optional<Promise> promise, List<Promise> others, ReviewDay day) {
        List<Look> counting = looks(promise.flatMap(day::turns), day).stream()
                .filter(look -> look.fact().standing() == FactStanding.COUNTS)
                .collect(toImmutableList());
        return day.axes().stream().map(axis -> byAxis(axis, others, counting)).collect(toImmutableList());
    }

    private static AxisReview byAxis(DiversityAxisId axis, List<Promise> others, List<Look> counting) {
        Map<Boolean, ImmutableSet<CriterionKey>> looked = others.stream()
                .collect(Collectors.partitioningBy(
                        step -> counting.stream().anyMatch(look -> look.isFor(step.keys(), ImmutableSet.of(axis))),
                        Collectors.mapping(Promise::step, ImmutableSet.toImmutableSet())));
        return new AxisReview(
                axis, looked.getOrDefault(true, ImmutableSet.of()), looked.getOrDefault(false, ImmutableSet.of()));
    }
}
