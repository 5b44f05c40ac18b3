package org.kith.course.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.core.Kith;
import org.kith.core.audience.Audience;
import org.kith.core.community.CheckIn;
import org.kith.core.community.PlaceId;
import org.kith.core.community.Team;
import org.kith.core.community.TeamId;
import org.kith.core.community.TeamKind;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Redacted;
import org.kith.core.plan.ActionPlan;
import org.kith.core.plan.ActionPlanId;
import org.kith.core.plan.Iteration;
import org.kith.core.plan.PlanState;
import org.kith.core.shape.Document;
import org.kith.core.text.Text;
import org.kith.core.validation.Finding;
import org.kith.course.Cohort;
import org.kith.course.CohortId;
import org.kith.course.CourseId;
import org.kith.course.Schedule;

/** A cohort and what it leaves behind. */
class CohortTeamTest {

    private static final Kith KITH = Kith.load();
    private static final LocalDate LAST_DAY = LocalDate.of(2022, 2, 15);
    private static final TeamId TEAM = TeamId.of("birmingham");
    private static final PlaceId PLACE = PlaceId.of("birmingham");

    @Nested
    class Cohorts {

        @Test
        void areFoundThatEndWithoutAnAgreedPlanOfTheirTeam() {
            assertThat(findings(LAST_DAY.plusDays(1), cohort(), plan(PlanState.DRAFT)))
                    .extracting(Finding::code, finding -> finding.pointer().toString(), Finding::arguments)
                    .containsExactly(
                            tuple("learning.team-without-plan", "/teams/0", List.of("2022-02-15", "birmingham")));
        }

        @Test
        void haveUntilTheEndToAgree() {
            assertThat(findings(LAST_DAY, cohort(), plan(PlanState.DRAFT))).isEmpty();
        }

        @Test
        void areAllRightWithAPlanThatWasAgreedTo() {
            assertThat(findings(LAST_DAY.plusDays(1), cohort(), plan(PlanState.AGREED)))
                    .isEmpty();
        }

        @Test
        void areNotHelpedByAPlanThatWasClosedBeforeTheyEnded() {
            ActionPlan old = plan(PlanState.AGREED)
                    .withIterations(
                            turn(PlanState.AGREED, LocalDate.of(2018, 1, 1)),
                            turn(PlanState.CLOSED, LocalDate.of(2019, 1, 1)));

            assertThat(findings(LAST_DAY.plusDays(1), cohort(), old))
                    .extracting(Finding::code)
                    .containsExactly("learning.team-without-plan");
            assertThat(findings(LAST_DAY.plusDays(1), cohort().withTeams(), old))
                    .extracting(Finding::code)
                    .containsExactly("learning.place-without-plan");
        }

        @ParameterizedTest
        @CsvSource({"2022-02-14, 1", "2022-02-15, 1", "2022-02-16, 0", "2022-03-15, 0"})
        void haveLeftAPlanBehindThatWasClosedAfterThem(LocalDate closed, int found) {
            ActionPlan done = plan(PlanState.AGREED)
                    .withIterations(turn(PlanState.AGREED, LocalDate.of(2022, 2, 1)), turn(PlanState.CLOSED, closed));

            assertThat(findings(LocalDate.of(2023, 1, 1), cohort(), done)).hasSize(found);
        }

        @ParameterizedTest
        @CsvSource({"2022-02-28, 1", "2022-03-01, 0"})
        void mayLeaveAPlanBehindThatIsAgreedLater(LocalDate asOf, int found) {
            ActionPlan late = plan(PlanState.DRAFT)
                    .withIterations(
                            turn(PlanState.DRAFT, LAST_DAY),
                            turn(PlanState.AGREED, LocalDate.of(2022, 3, 1)),
                            turn(PlanState.UNDER_REVIEW, LocalDate.of(2022, 3, 1)));

            assertThat(findings(asOf, cohort(), late)).hasSize(found);
        }

        @Test
        void withoutTeamsAreAskedForAPlanOfTheirPlace() {
            Cohort alone = cohort().withTeams();

            assertThat(findings(LAST_DAY.plusDays(1), alone, plan(PlanState.DRAFT)))
                    .extracting(Finding::code)
                    .containsExactly("learning.place-without-plan");
            assertThat(findings(LAST_DAY.plusDays(1), alone, plan(PlanState.AGREED)))
                    .isEmpty();
        }
    }

    @Nested
    class Teams {

        @Test
        void keepTheirCheckInsToThemselves() {
            Team team = Team.builder()
                    .id(TEAM)
                    .title(Text.of("The team"))
                    .kind(TeamKind.TEAM)
                    .purpose(Text.of("A compassionate city"))
                    .addAgreement(Text.of("We listen before we plan"))
                    .addCheckIn(new CheckIn(LAST_DAY, Optional.of(Text.of("Tired"))))
                    .build();

            for (Audience audience : Audience.values()) {
                assertThat(Redacted.of(Dossier.of(team), audience).find(Team.TYPE, TEAM))
                        .hasValueSatisfying(seen -> assertThat(seen.checkIns()).isEmpty());
            }
            assertThat(Redacted.of(Dossier.of(team), Audience.PARTNERS)
                            .find(Team.TYPE, TEAM)
                            .orElseThrow()
                            .agreements())
                    .hasSize(1);
        }
    }

    private static List<Finding> findings(LocalDate asOf, Document... documents) {
        return KITH.check(Dossier.of(documents), asOf).stream()
                .filter(finding -> finding.code().startsWith("learning."))
                .toList();
    }

    private static ActionPlan plan(PlanState state) {
        return ActionPlan.builder()
                .id(ActionPlanId.of("plan"))
                .title(Text.of("The plan"))
                .place(PLACE)
                .team(TEAM)
                .addIteration(Iteration.of(state, LocalDate.of(2022, 2, 1), Text.of("The course")))
                .build();
    }

    private static Iteration turn(PlanState state, LocalDate from) {
        return Iteration.of(state, from, Text.of("A turn"));
    }

    private static Cohort cohort() {
        return Cohort.builder()
                .id(CohortId.of("birmingham-2022"))
                .course(CourseId.of("birmingham-compassionate-city"))
                .title(Text.of("Birmingham, January and February 2022"))
                .place(PLACE)
                .addTeam(TEAM)
                .zone(ZoneId.of("Europe/London"))
                .seats(20)
                .waitingList(true)
                .schedule(Schedule.builder()
                        .firstDay(LocalDate.of(2022, 1, 11))
                        .everyWeeks(1)
                        .count(6)
                        .start(LocalTime.of(15, 30))
                        .minutes(90)
                        .build())
                .build();
    }
}
