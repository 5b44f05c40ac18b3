package org.kith.course.learning;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.kith.core.community.PlaceId;
import org.kith.core.community.TeamId;
import org.kith.core.dossier.Dossier;
import org.kith.core.plan.ActionPlan;
import org.kith.core.plan.Iteration;
import org.kith.core.plan.PlanState;
import org.kith.core.spi.Reporter;
import org.kith.core.spi.Rule;
import org.kith.core.validation.Severity;
import org.kith.course.Cohort;

/** What a cohort leaves behind: teams with plans that they agreed to. */
final class CohortTeamRules {

    static final ImmutableList<Rule<?>> ALL =
            ImmutableList.of(Rule.of(Cohort.class, CohortTeamRules::leavesPlansBehind));

    private CohortTeamRules() {}

    /** A plan that was agreed by the day of the check counts, whatever has become of it since. */
    static void leavesPlansBehind(Cohort cohort, Reporter out) {
        Optional<LocalDate> end = end(cohort).filter(out.asOf()::isAfter);
        if (end.isEmpty()) {
            return;
        }
        if (cohort.teams().isEmpty() && cohort.place().isPresent()) {
            leavesPlanBehind(cohort.place().get(), end.get(), out);
        }
        int index = 0;
        for (TeamId team : cohort.teams()) {
            if (!hasAgreedPlan(team, out.dossier(), out.asOf())) {
                out.at("teams").at(index).report(Severity.WARNING, "learning.team-without-plan", end.get(), team);
            }
            index++;
        }
    }

    /** Where nobody named the teams, a plan of the place will do. */
    private static void leavesPlanBehind(PlaceId place, LocalDate end, Reporter out) {
        if (!hasAgreedPlan(plan -> plan.place().equals(Optional.of(place)), out.dossier(), out.asOf())) {
            out.at("teams").report(Severity.INFO, "learning.place-without-plan", end, place);
        }
    }

    /** {@return the day on which the last session of a cohort ends; empty as long as it has none} */
    static Optional<LocalDate> end(Cohort cohort) {
        return cohort.sessions().stream()
                .map(session -> session.endExclusive().toLocalDate())
                .max(Comparator.naturalOrder());
    }

    /** {@return whether a team has a plan that was agreed by a day} */
    static boolean hasAgreedPlan(TeamId team, Dossier dossier, LocalDate asOf) {
        return hasAgreedPlan(plan -> plan.team().equals(Optional.of(team)), dossier, asOf);
    }

    private static boolean hasAgreedPlan(Predicate<ActionPlan> whose, Dossier dossier, LocalDate asOf) {
        return dossier.all(ActionPlan.TYPE).stream()
                .filter(whose)
                .flatMap(plan -> plan.iterations().stream())
                .anyMatch(turn -> isAgreed(turn, asOf));
    }

    private static boolean isAgreed(Iteration turn, LocalDate asOf) {
        Set<PlanState> agreed = Set.of(PlanState.AGREED, PlanState.UNDER_REVIEW);
        return agreed.contains(turn.state()) && !turn.from().isAfter(asOf);
    }
}
