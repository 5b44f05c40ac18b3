package org.kith.core.plan;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kith.core.number.Fraction;

/** Counts the ballots of a ranking. */
final class Recount {

    private static final Comparator<Map.Entry<PriorityId, Fraction>> MOST_VOTES_FIRST =
            Map.Entry.<PriorityId, Fraction>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey(Comparator.comparing(PriorityId::value)));

    private final Ranking ranking;
    private final ImmutableSet<PriorityId> candidates;
    private final Map<PriorityId, Fraction> votes = new HashMap<>();

    private Recount(Ranking ranking) {
        this.ranking = ranking;
        this.candidates = candidates(ranking);
    }

    static ImmutableList<Ranked> of(Ranking ranking) {
        Recount recount = new Recount(ranking);
        recount.candidates.forEach(candidate -> recount.votes.put(candidate, Fraction.ZERO));
        ranking.ballots().forEach(recount::count);
        return recount.ranked();
    }

    static ImmutableSet<PriorityId> candidates(Ranking ranking) {
        return ranking.candidates().isEmpty()
                ? ranking.ballots().stream()
                        .flatMap(ballot -> ballot.marks().stream())
                        .collect(toImmutableSet())
                : ImmutableSet.copyOf(ranking.candidates());
    }

    private void count(Ballot ballot) {
        List<PriorityId> marks =
                ballot.marks().stream().filter(candidates::contains).collect(toImmutableList());
        switch (ranking.method()) {
            case DOTS ->
                marks.stream()
                        .limit(ranking.dotsPerBallot().orElse(Integer.MAX_VALUE))
                        .forEach(mark -> give(mark, Fraction.ONE));
            case APPROVAL -> ImmutableSet.copyOf(marks).forEach(mark -> give(mark, Fraction.ONE));
            case BORDA -> countPreferences(ImmutableSet.copyOf(marks));
        }
    }

    private void countPreferences(ImmutableSet<PriorityId> preferences) {
        int next = candidates.size() - 1;
        for (PriorityId preference : preferences) {
            give(preference, Fraction.of(next--));
        }
        // The votes left are next, next - 1, ..., 0, for next + 1 candidates: next / 2 each.
        Fraction shared = Fraction.of(next, 2);
        for (PriorityId candidate : candidates) {
            if (!preferences.contains(candidate)) {
                give(candidate, shared);
            }
        }
    }

    private void give(PriorityId candidate, Fraction number) {
        votes.merge(candidate, number, Fraction::plus);
    }

    private ImmutableList<Ranked> ranked() {
        List<Map.Entry<PriorityId, Fraction>> ordered =
                votes.entrySet().stream().sorted(MOST_VOTES_FIRST).collect(toImmutableList());
        ImmutableList.Builder<Ranked> ranked = ImmutableList.builder();
        int rank = 1;
        for (int i = 0; i < ordered.size(); i++) {
            Map.Entry<PriorityId, Fraction> entry = ordered.get(i);
            if (i > 0 && !entry.getValue().equals(ordered.get(i - 1).getValue())) {
                rank = i + 1;
            }
            ranked.add(new Ranked(entry.getKey(), entry.getValue(), rank));
        }
        return ranked.build();
    }
}
