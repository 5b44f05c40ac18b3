package org.kith.course.learning;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
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

    /** A plan counts that is in force on the last day or later, whatever has become of it by the day of the check. */
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
            if (!hasAgreedPlan(team, end.get(), out.dossier(), out.asOf())) {
                out.at("teams").at(index).report(Severity.WARNING, "learning.team-without-plan", end.get(), team);
            }
            index++;
        }
    }

    /** Where nobody named the teams, a plan of the place will do. */
    private static void leavesPlanBehind(PlaceId place, LocalDate end, Reporter out) {
        if (!hasAgreedPlan(plan -> plan.place().equals(Optional.of(place)), end, out.dossier(), out.asOf())) {
            out.at("teams").report(Severity.INFO, "learning.place-without-plan", end, place);
        }
    }

    /** {@return the day on which the last session of a cohort ends; empty as long as it has none} */
    static Optional<LocalDate> end(Cohort cohort) {
        return cohort.sessions().stream()
                .map(session -> session.endExclusive().toLocalDate())
                .max(Comparator.naturalOrder());
    }

    /** {@return whether a team has a plan that is in force on a day or was so since the last session, if that came before} */
    static boolean hasAgreedPlan(TeamId team, LocalDate end, Dossier dossier, LocalDate asOf) {
        return hasAgreedPlan(plan -> plan.team().equals(Optional.of(team)), end, dossier, asOf);
    }

    private static boolean hasAgreedPlan(Predicate<ActionPlan> whose, LocalDate end, Dossier dossier, LocalDate asOf) {
        LocalDate from = end.isBefore(asOf) ? end : asOf;
        return dossier.all(ActionPlan.TYPE).stream()
                .filter(whose)
                .anyMatch(plan -> turns(plan, from, asOf).anyMatch(day -> isInForce(plan, day)));
    }

    /** {@return the first of some days, and those after it on which a plan came to another state} */
    private static Stream<LocalDate> turns(ActionPlan plan, LocalDate from, LocalDate to) {
        Stream<LocalDate> later =
                plan.iterations().stream().map(Iteration::from).filter(day -> day.isAfter(from) && !day.isAfter(to));
        return Stream.concat(Stream.of(from), later);
    }

    private static boolean isInForce(ActionPlan plan, LocalDate day) {
        return plan.state(day)
                .filter(state -> state == PlanState.AGREED || state == PlanState.UNDER_REVIEW)
                .isPresent();
    }
}
