package org.kith.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.course.Recorder.found;
import static org.kith.course.Samples.birmingham;
import static org.kith.course.Samples.cohort;
import static org.kith.course.Samples.tuesdays;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.core.spi.Rule;
import org.kith.core.validation.Findings;
import org.kith.course.Deviation.Moved;
import org.kith.course.Deviation.Resized;
import org.kith.course.Deviation.Skipped;

class CohortRulesTest {

    private static final LocalDate JANUARY_25 = LocalDate.of(2022, 1, 25);

    @Nested
    class All {

        @Test
        void findNothingInBirmingham() {
            Cohort cohort = cohort().build();

            assertThat(CohortRules.ALL.stream()
                            .filter(rule -> rule.subject().equals(Cohort.class))
                            .map(CohortRulesTest::ofCohorts)
                            .map(rule ->
                                    found(rule.check(), cohort, birmingham().build())))
                    .hasSize(6)
                    .containsOnly(Findings.NONE);
        }
    }

    @Nested
    class NoSessions {

        @Test
        void areReportedAtTheSchedule() {
            Cohort unscheduled = cohort().build().withSchedule(Optional.empty());

            assertSaid(
                    found(CohortRules::hasSessions, unscheduled),
                    "WARNING cohort.no-sessions /schedule: The cohort has no schedule, so none of its sessions has a date.",
                    "Add the schedule as soon as it is settled.");
        }
    }

    @Nested
    class DeviationWithoutSession {

        private static final String SAID =
                "The deviation changes nothing: the schedule has no session on that day or of that number.";
        private static final String TRY = "Name a day on which a session would have been, and for a session that was"
                + " moved the day before the move.";

        @Test
        void isReportedOfADayBesideTheRule() {
            assertThat(codes(Skipped.of(JANUARY_25.plusDays(1)))).containsExactly("cohort.deviation-without-session");
        }

        @Test
        void isReportedOfADayAfterTheLastSession() {
            assertThat(codes(Skipped.of(LocalDate.of(2022, 2, 15))))
                    .containsExactly("cohort.deviation-without-session");
        }

        @Test
        void isReportedOfAMoveFromADayBeforeTheFirstSession() {
            LocalDate tooEarly = LocalDate.of(2021, 12, 28);

            assertThat(codes(Moved.of(tooEarly, tooEarly.atTime(9, 0))))
                    .containsExactly("cohort.deviation-without-session");
        }

        @Test
        void isReportedOfANumberAfterTheLast() {
            assertThat(codes(Resized.of(7, 120))).containsExactly("cohort.deviation-without-session");
        }

        @Test
        void isReportedWhereItStands() {
            Schedule schedule = tuesdays()
                    .addDeviation(Skipped.of(JANUARY_25))
                    .addDeviation(Resized.of(7, 120))
                    .build();

            assertSaid(
                    found(ScheduleRules::deviatesFromSessions, schedule),
                    "WARNING cohort.deviation-without-session /deviations/1: " + SAID,
                    TRY);
        }

        @Test
        void isNotReportedOfTheDayThatASkippedOneMadeRoomFor() {
            Schedule schedule = tuesdays()
                    .addDeviation(Skipped.of(JANUARY_25))
                    .addDeviation(Moved.of(
                            LocalDate.of(2022, 2, 15), LocalDate.of(2022, 2, 16).atTime(9, 0)))
                    .addDeviation(Resized.of(6, 120))
                    .build();

            assertThat(found(ScheduleRules::deviatesFromSessions, schedule)).isEmpty();
        }

        private static Iterable<String> codes(Deviation deviation) {
            Schedule schedule = tuesdays().addDeviation(deviation).build();
            return found(ScheduleRules::deviatesFromSessions, schedule).stream()
                    .map(finding -> finding.code())
                    .toList();
        }
    }

    @Nested
    class SessionsOverlap {

        @Test
        void isReportedOfAMoveIntoTheSessionBefore() {
            Cohort moved = with(Moved.of(JANUARY_25, LocalDate.of(2022, 1, 18).atTime(16, 59)));

            assertSaid(
                    found(ScheduleRules::sessionsFollowEachOther, moved),
                    "WARNING cohort.sessions-overlap /schedule: Session 4 begins before session 3 has ended.",
                    "Move one of them, or shorten the earlier one.");
        }

        @Test
        void isNotReportedOfAMoveToItsEnd() {
            Cohort moved = with(Moved.of(JANUARY_25, LocalDate.of(2022, 1, 18).atTime(17, 0)));

            assertThat(found(ScheduleRules::sessionsFollowEachOther, moved)).isEmpty();
        }
    }

    @Nested
    class SessionOnSkippedDay {

        @Test
        void isReportedOfAMoveThere() {
            Cohort moved = cohort().schedule(tuesdays()
                            .addDeviation(Skipped.of(JANUARY_25))
                            .addDeviation(Moved.of(LocalDate.of(2022, 1, 18), JANUARY_25.atTime(15, 30)))
                            .build())
                    .build();

            assertSaid(
                    found(ScheduleRules::sessionsAvoidSkippedDays, moved),
                    "WARNING cohort.session-on-skipped-day /schedule:"
                            + " Session 3 was moved to 2022-01-25, a day that the schedule skips.",
                    "Move the session to another day, or do not skip that one.");
        }
    }

    @Nested
    class InterestClosesAfterStart {

        @Test
        void isReportedInTheTimeOfTheZone() {
            Cohort late = closing("2022-07-01T08:00:00Z");

            assertSaid(
                    found(CohortRules::interestClosesBeforeStart, late),
                    "WARNING cohort.interest-closes-after-start /interest/until: Expressions of interest are taken"
                            + " until 2022-07-01T09:00, but the first session begins on 2022-01-04T15:30.",
                    "Close the expressions of interest before the first session begins.");
        }

        @Test
        void isReportedByTheSecond() {
            assertThat(found(CohortRules::interestClosesBeforeStart, closing("2022-01-04T15:30:01Z")))
                    .hasSize(1);
        }

        @ParameterizedTest
        @ValueSource(strings = {"2021-12-31T17:00:00Z", "2022-01-04T15:30:00Z"})
        void isNotReportedUpToTheStart(String closes) {
            assertThat(found(CohortRules::interestClosesBeforeStart, closing(closes)))
                    .isEmpty();
        }

        @Test
        void looksAtTheEarliestSession() {
            Cohort moved = with(Moved.of(JANUARY_25, LocalDate.of(2021, 12, 30).atTime(9, 0)));

            assertThat(found(CohortRules::interestClosesBeforeStart, moved)).hasSize(1);
        }

        private static Cohort closing(String moment) {
            return cohort().interest(Window.before(Instant.parse(moment))).build();
        }
    }

    @Nested
    class SessionCountDiffers {

        @Test
        void isReportedAtTheCount() {
            Cohort shorter = cohort().schedule(tuesdays().count(5).build()).build();

            assertSaid(
                    found(CohortRules::holdsAllSessions, shorter, birmingham().build()),
                    "WARNING cohort.session-count-differs /schedule/count:"
                            + " The cohort meets 5 times, but the course birmingham-compassionate-city has 6 sessions.",
                    "Correct the count of the schedule, or let the cohort refer to the version of the course that it"
                            + " takes.");
        }

        @Test
        void isNotReportedWithoutTheCourse() {
            assertThat(found(CohortRules::holdsAllSessions, cohort().build())).isEmpty();
        }

        @Test
        void isNotReportedOfACourseWithoutSessions() {
            Course empty = birmingham().build().withSessions();

            assertThat(found(CohortRules::holdsAllSessions, cohort().build(), empty))
                    .isEmpty();
        }

        @Test
        void isNotReportedWithoutASchedule() {
            Cohort unscheduled = cohort().build().withSchedule(Optional.empty());

            assertThat(found(
                            CohortRules::holdsAllSessions,
                            unscheduled,
                            birmingham().build()))
                    .isEmpty();
        }
    }

    @Nested
    class SessionLengthDiffers {

        @Test
        void isReportedOfEachSession() {
            assertSaid(
                    found(
                            CohortRules::holdsSessionsInFull,
                            with(Resized.of(6, 120)),
                            birmingham().build()),
                    "WARNING cohort.session-length-differs /schedule: Session 6 of the cohort lasts 120 minutes, but the"
                            + " course birmingham-compassionate-city plans 90.",
                    "Add a deviation of the kind resized for that session, or correct the length in the schedule.");
        }

        @Test
        void isNotReportedWithoutTheCourse() {
            assertThat(found(CohortRules::holdsSessionsInFull, with(Resized.of(6, 120))))
                    .isEmpty();
        }
    }

    private static Cohort with(Deviation deviation) {
        return cohort().schedule(tuesdays().addDeviation(deviation).build()).build();
    }

    private static void assertSaid(Findings findings, String said, String advice) {
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.toString()).isEqualTo(said);
            assertThat(finding.advice()).contains(advice);
        });
    }

    @SuppressWarnings("unchecked") // the subject was looked at
    private static Rule<Cohort> ofCohorts(Rule<?> rule) {
        return (Rule<Cohort>) rule;
    }
}
