package org.kith.plugins.report;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.kith.core.plan.ActionPlan;
import org.kith.core.plan.Priority;
import org.kith.core.plan.Ranked;
import org.kith.core.plan.Ranking;

/** Says how people voted, as far as the audience may see the ballots. */
final class Votes {

    private Votes() {}

    /** {@return how it was voted and by how many, such as "Vote with dots, 6 ballots of 23 people who could vote"} */
    static String summary(Ranking ranking) {
        String ballots = ranking.ballots().isEmpty()
                ? "the ballots are not shown"
                : Words.count(ranking.ballots().size(), "ballot", "ballots");
        String eligible = ranking.eligible()
                .map(count -> " of " + Words.count(count, "person who could vote", "people who could vote"))
                .filter(words -> !ranking.ballots().isEmpty())
                .orElse("");
        return PlanWords.of(ranking.method()) + ", " + ballots + eligible;
    }

    /** {@return the places, first to last, ties as ties; empty if there is no ballot to count} */
    static List<String> places(ActionPlan plan, Ranking ranking, Scope scope) {
        if (ranking.ballots().isEmpty()) {
            return List.of();
        }
        List<Ranked> ranked = ranking.recount();
        Map<Integer, Long> sharing = ranked.stream().collect(groupingBy(Ranked::rank, counting()));
        return ranked.stream()
                .map(one -> one.rank() + (sharing.getOrDefault(one.rank(), 1L) > 1 ? " (tie)" : "") + ". "
                        + title(plan, one, scope) + ": " + votes(one))
                .collect(toImmutableList());
    }

    private static String title(ActionPlan plan, Ranked ranked, Scope scope) {
        return plan.priority(ranked.priority())
                .map(Priority::title)
                .map(scope::text)
                .orElse(ranked.priority().value());
    }

    /** Votes are wholes or halves, so one decimal is exact. */
    private static String votes(Ranked ranked) {
        String number = ranked.votes().toDecimal(ranked.votes().isInteger() ? 0 : 1, RoundingMode.HALF_UP);
        return number + (number.equals("1") ? " vote" : " votes");
    }
}
