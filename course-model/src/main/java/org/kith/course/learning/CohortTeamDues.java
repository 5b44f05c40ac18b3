package org.kith.course.learning;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.kith.core.community.TeamId;
import org.kith.core.dossier.DueKind;
import org.kith.core.spi.DueReporter;
import org.kith.core.spi.DueRule;
import org.kith.course.Cohort;

/** What is due of the teams of a cohort: a plan that they have agreed to, by the last session. */
final class CohortTeamDues {

    static final DueKind AGREED_PLAN = DueKind.of("agreed-plan");

    static final ImmutableList<DueRule<?>> ALL = ImmutableList.of(DueRule.of(Cohort.class, CohortTeamDues::plans));

    private CohortTeamDues() {}

    static void plans(Cohort cohort, DueReporter out) {
        CohortTeamRules.end(cohort).ifPresent(end -> {
            int index = 0;
            for (TeamId team : cohort.teams()) {
                plan(team, cohort, end, out.at("teams").at(index++));
            }
        });
    }

    private static void plan(TeamId team, Cohort cohort, LocalDate end, DueReporter out) {
        if (!CohortTeamRules.hasAgreedPlan(team, end, out.dossier(), out.asOf())) {
            out.report(
                    AGREED_PLAN,
                    end,
                    due -> due.subject(team.value()).title(cohort.title()).team(team));
        }
    }
}
