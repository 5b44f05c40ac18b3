package org.kith.core.rules;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static org.kith.core.rules.Elements.each;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.kith.core.plan.ActionPlan;
import org.kith.core.plan.Ballot;
import org.kith.core.plan.Priority;
import org.kith.core.plan.PriorityId;
import org.kith.core.plan.Ranked;
import org.kith.core.plan.Ranking;
import org.kith.core.plan.RankingMethod;
import org.kith.core.spi.Reporter;
import org.kith.core.spi.Rule;
import org.kith.core.validation.Severity;

/** Rules of votes: that each ballot is one, and that the ranks are those that the ballots give. */
final class RankingRules {

    static final ImmutableList<Rule<?>> ALL = ImmutableList.of(
            Rule.of(ActionPlan.class, RankingRules::ranksAreThoseOfTheBallots),
            Rule.of(Ranking.class, RankingRules::noMoreBallotsThanVoters),
            Rule.of(Ranking.class, RankingRules::noMoreDotsThanGiven),
            Rule.of(Ranking.class, RankingRules::noMarkTwice),
            Rule.of(Ranking.class, RankingRules::marksAreForCandidates));

    private RankingRules() {}

    static void ranksAreThoseOfTheBallots(ActionPlan plan, Reporter out) {
        ImmutableMap<PriorityId, Integer> counted = counted(plan.newestRanking());
        each(plan.priorities(), out.at("priorities"), (priority, at) -> {
            if (priority.isLive()) {
                compare(priority, Optional.ofNullable(counted.get(priority.id())), at.at("rank"));
            }
        });
    }

    private static ImmutableMap<PriorityId, Integer> counted(Optional<Ranking> ranking) {
        return ranking.stream()
                .filter(newest -> !newest.ballots().isEmpty())
                .flatMap(newest -> newest.recount().stream())
                .collect(toImmutableMap(Ranked::priority, Ranked::rank));
    }

    private static void compare(Priority priority, Optional<Integer> counted, Reporter rank) {
        if (counted.isEmpty()) {
            priority.rank().ifPresent(stored -> rank.report(Severity.INFO, "plan.rank-without-vote", priority.id()));
        } else if (!priority.rank().equals(counted)) {
            String stored = priority.rank().map(String::valueOf).orElse("none");
            rank.report(Severity.ERROR, "plan.rank-differs", priority.id(), stored, counted.get());
        }
    }

    static void noMoreBallotsThanVoters(Ranking ranking, Reporter out) {
        int ballots = ranking.ballots().size();
        ranking.eligible()
                .filter(eligible -> ballots > eligible)
                .ifPresent(eligible ->
                        out.at("ballots").report(Severity.ERROR, "plan.more-ballots-than-eligible", ballots, eligible));
    }

    static void noMoreDotsThanGiven(Ranking ranking, Reporter out) {
        if (ranking.method() == RankingMethod.DOTS && ranking.dotsPerBallot().isPresent()) {
            int dots = ranking.dotsPerBallot().get();
            each(ranking.ballots(), out.at("ballots"), (ballot, at) -> {
                if (ballot.marks().size() > dots) {
                    at.at("marks")
                            .report(
                                    Severity.ERROR,
                                    "plan.too-many-dots",
                                    ballot.marks().size(),
                                    dots);
                }
            });
        }
    }

    static void noMarkTwice(Ranking ranking, Reporter out) {
        if (ranking.method() != RankingMethod.DOTS) {
            each(ranking.ballots(), out.at("ballots"), RankingRules::noMarkTwice);
        }
    }

    private static void noMarkTwice(Ballot ballot, Reporter out) {
        Set<PriorityId> seen = new HashSet<>();
        each(ballot.marks(), out.at("marks"), (mark, at) -> {
            if (!seen.add(mark)) {
                at.report(Severity.ERROR, "plan.marked-twice", mark);
            }
        });
    }

    static void marksAreForCandidates(Ranking ranking, Reporter out) {
        Set<PriorityId> candidates = ranking.candidates();
        if (!candidates.isEmpty()) {
            each(
                    ranking.ballots(),
                    out.at("ballots"),
                    (ballot, atBallot) -> each(ballot.marks(), atBallot.at("marks"), (mark, at) -> {
                        if (!candidates.contains(mark)) {
                            at.report(Severity.ERROR, "plan.not-a-candidate", mark);
                        }
                    }));
        }
    }
}
