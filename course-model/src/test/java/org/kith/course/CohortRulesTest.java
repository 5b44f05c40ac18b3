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
    class EnrolmentClosesAfterStart {

        @Test
        void isReportedInTheTimeOfTheZone() {
            Cohort late = cohort().enrolment(Window.before(Instant.parse("2022-01-11T15:30:00Z")))
                    .build();

            assertSaid(
                    found(CohortRules::enrolmentClosesBeforeStart, late),
                    "WARNING cohort.enrolment-closes-after-start /enrolment/until: People can enrol until"
                            + " 2022-01-11T15:30, but the first session begins on 2022-01-04T15:30.",
                    "Close the enrolment before the first session begins, or let people drop in.");
        }

        @Test
        void isNotReportedWherePeopleMayDropIn() {
            Cohort open = cohort().enrolment(Window.before(Instant.parse("2022-01-11T15:30:00Z")))
                    .dropIn(true)
                    .build();

            assertThat(found(CohortRules::enrolmentClosesBeforeStart, open)).isEmpty();
        }

        @Test
        void isNotReportedWhereNobodySaidWhenItCloses() {
            assertThat(found(CohortRules::enrolmentClosesBeforeStart, cohort().build()))
                    .isEmpty();
        }
    }

    @Nested
    class CancellationClosesAfterEnd {

        @Test
        void isReportedInTheTimeOfTheZone() {
            Cohort late = cancellable("2022-06-01T08:00:00Z");

            assertSaid(
                    found(CohortRules::cancellationClosesBeforeEnd, late),
                    "WARNING cohort.cancellation-closes-after-end /cancellation/until: Seats can be given back until"
                            + " 2022-06-01T09:00, but the last session is over on 2022-02-15T17:00.",
                    "Close the window by the end of the last session: a seat that is given back later was used.");
        }

        @ParameterizedTest
        @ValueSource(strings = {"2021-12-31T17:00:00Z", "2022-01-11T15:30:00Z", "2022-02-15T17:00:00Z"})
        void isNotReportedWhileTheCohortGoesOn(String until) {
            assertThat(found(CohortRules::cancellationClosesBeforeEnd, cancellable(until)))
                    .isEmpty();
        }

        private static Cohort cancellable(String until) {
            return cohort().cancellation(Window.before(Instant.parse(until))).build();
        }
    }

    @Nested
    class WindowClosesBeforeOpening {

        @Test
        void isReportedAtTheEnd() {
            Window inverted = new Window(
                    Optional.of(Instant.parse("2022-01-01T00:00:00Z")),
                    Optional.of(Instant.parse("2021-12-31T17:00:00Z")));

            assertSaid(
                    found(CohortRules::opensBeforeItCloses, inverted),
                    "ERROR window.closes-before-opening /until:"
                            + " The window closes before it opens, or at the same moment, so it is never open.",
                    "Correct one of the two moments; they are in UTC, which may be an hour off the clocks of the zone.");
        }

        @ParameterizedTest
        @ValueSource(strings = {"2021-12-31T17:00:01Z", "2022-01-04T15:30:00Z"})
        void isNotReportedOfALaterEnd(String until) {
            Window sound = Window.of(Samples.CLOSING, Instant.parse(until));

            assertThat(found(CohortRules::opensBeforeItCloses, sound)).isEmpty();
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
