package org.kith.charter.recognition;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kith.core.community.PlaceId;
import org.kith.core.dossier.Dossier;
import org.kith.core.time.PartialDate;

/** Finds the first place. */
final class FirstSearch {

    private final FirstTerms terms;
    private final List<Runner> runners;

    FirstSearch(Dossier dossier, FirstTerms terms) {
        this.terms = terms;
        FirstFilter filter = new FirstFilter(dossier, terms);
        this.runners = dossier.all(Recognition.TYPE).stream()
                .filter(recognition -> recognition.grant().isPresent())
                .filter(filter::mayFit)
                .map(recognition -> new Runner(recognition, filter.doubt(recognition)))
                .collect(toImmutableList());
    }

    First first() {
        List<Runner> leading =
                runners.stream().filter(runner -> !isBeaten(runner)).collect(toImmutableList());
        FirstVerdict verdict = verdict(leading);
        return First.builder()
                .terms(terms)
                .verdict(verdict)
                .places(places(leading))
                .compared(runners.stream()
                        .map(runner -> runner.recognition().id())
                        .toList())
                .unclear(verdict == FirstVerdict.UNCLEAR ? why(leading) : ImmutableList.of())
                .build();
    }

    /** Only what certainly fits the terms can rule out another. */
    private boolean isBeaten(Runner runner) {
        return runners.stream()
                .filter(other -> other.doubt().isEmpty())
                .anyMatch(other ->
                        compare(other, runner).filter(order -> order < 0).isPresent());
    }

    private static FirstVerdict verdict(List<Runner> leading) {
        if (leading.isEmpty()) {
            return FirstVerdict.NOBODY;
        } else if (places(leading).size() == 1) {
            boolean certain = leading.stream().anyMatch(runner -> runner.doubt().isEmpty());
            return certain ? FirstVerdict.FIRST : FirstVerdict.UNCLEAR;
        }
        return leading.stream().allMatch(runner -> isAsEarlyAs(runner, leading))
                ? FirstVerdict.TIE
                : FirstVerdict.UNCLEAR;
    }

    private static boolean isAsEarlyAs(Runner runner, List<Runner> others) {
        return runner.doubt().isEmpty()
                && others.stream()
                        .allMatch(other -> compare(runner, other)
                                .filter(order -> order == 0)
                                .isPresent());
    }

    private static List<Unclear> why(List<Runner> leading) {
        return leading.stream()
                .filter(runner -> !isAsEarlyAs(runner, leading))
                .map(runner ->
                        new Unclear(runner.recognition().id(), runner.doubt().orElse(Unclear.Reason.DATE_IN_PART)))
                .collect(toImmutableList());
    }

    private static Set<PlaceId> places(List<Runner> runners) {
        return runners.stream()
                .map(runner -> runner.recognition().place())
                .collect(toImmutableSortedSet(Comparator.comparing(PlaceId::value)));
    }

    private static Optional<Integer> compare(Runner one, Runner other) {
        Optional<PartialDate> date = other.recognition().grantedOn();
        return one.recognition().grantedOn().flatMap(own -> date.flatMap(own::compare));
    }

    /** A recognition that fits the terms, or may. */
    private record Runner(Recognition recognition, Optional<Unclear.Reason> doubt) {}
}
