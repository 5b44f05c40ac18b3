package org.kith.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.course.Recorder.found;
import static org.kith.course.Samples.cohort;
import static org.kith.course.Samples.tuesdays;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.spi.Rule;
import org.kith.core.text.Text;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Findings;
import org.kith.course.Deviation.Moved;
import org.kith.course.Deviation.Resized;
import org.kith.course.Deviation.Skipped;
import org.kith.course.Deviation.Switched;

class ScheduleRulesTest {

    private static final LocalDate JANUARY_25 = LocalDate.of(2022, 1, 25);

    @Nested
    class All {

        @Test
        void findNothingInBirmingham() {
            Cohort cohort = cohort().build();

            assertThat(ScheduleRules.ALL.stream()
                            .filter(rule -> rule.subject().equals(Cohort.class))
                            .map(ScheduleRulesTest::ofCohorts)
                            .map(rule -> found(rule.check(), cohort)))
                    .hasSize(4)
                    .containsOnly(Findings.NONE);
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
                    found(ScheduleRules::sessionsDoNotOverlap, moved),
                    "WARNING cohort.sessions-overlap /schedule: Session 4 begins before session 3 has ended.",
                    "Move one of them, or shorten the earlier one.");
        }

        @Test
        void isReportedOfAMoveIntoASessionFarAway() {
            Cohort moved = with(
                    Moved.of(LocalDate.of(2022, 1, 4), LocalDate.of(2022, 2, 8).atTime(16, 0)));

            assertThat(found(ScheduleRules::sessionsDoNotOverlap, moved))
                    .extracting(Finding::message)
                    .containsExactly("Session 1 begins before session 6 has ended.");
        }

        @Test
        void isReportedOfEachSessionWithinALongOne() {
            Cohort daily = cohort().schedule(tuesdays()
                            .start(LocalTime.of(0, 0))
                            .count(3)
                            .addDeviation(Moved.of(
                                    LocalDate.of(2022, 1, 11),
                                    LocalDate.of(2022, 1, 4).atTime(2, 0)))
                            .addDeviation(Moved.of(
                                    LocalDate.of(2022, 1, 18),
                                    LocalDate.of(2022, 1, 4).atTime(8, 0)))
                            .addDeviation(Resized.of(1, 1_440))
                            .build())
                    .build();

            assertThat(found(ScheduleRules::sessionsDoNotOverlap, daily))
                    .extracting(Finding::message)
                    .containsExactly(
                            "Session 2 begins before session 1 has ended.",
                            "Session 3 begins before session 1 has ended.");
        }

        @Test
        void isNotReportedOfAMoveToItsEnd() {
            Cohort moved = with(Moved.of(JANUARY_25, LocalDate.of(2022, 1, 18).atTime(17, 0)));

            assertThat(found(ScheduleRules::sessionsDoNotOverlap, moved)).isEmpty();
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
    class SessionsOutOfOrder {

        @Test
        void areReportedOfAMoveBeforeTheSessionBefore() {
            Cohort moved = with(Moved.of(JANUARY_25, LocalDate.of(2022, 1, 17).atTime(15, 30)));

            assertSaid(
                    found(ScheduleRules::sessionsFollowEachOther, moved),
                    "WARNING cohort.sessions-out-of-order /schedule: Session 4 begins before session 3.",
                    "Move one of them, if that was not meant; a session that is moved keeps its number.");
            assertThat(found(ScheduleRules::sessionsDoNotOverlap, moved)).isEmpty();
        }
    }

    @Nested
    class SessionInMissingHour {

        @Test
        void isReportedInLondonOn29March2026() {
            assertSaid(
                    found(ScheduleRules::sessionsBeginOnce, night(LocalDate.of(2026, 3, 29), Samples.LONDON)),
                    "WARNING cohort.session-in-missing-hour /schedule: Session 1 should begin at 2026-03-29T01:30, a time"
                            + " that the clocks of Europe/London skip.",
                    "Move the session to a time that exists; until then it is taken as much later as the clocks skip.");
        }

        @Test
        void isReportedOfASessionThatWasMovedThere() {
            Cohort moved = with(Moved.of(JANUARY_25, LocalDate.of(2022, 3, 27).atTime(1, 0)));

            assertThat(found(ScheduleRules::sessionsBeginOnce, moved))
                    .extracting(Finding::code)
                    .containsExactly("cohort.session-in-missing-hour");
        }

        @Test
        void isNotReportedWhereTheClocksDoNotChange() {
            assertThat(found(
                            ScheduleRules::sessionsBeginOnce,
                            night(LocalDate.of(2026, 3, 29), ZoneId.of("Africa/Accra"))))
                    .isEmpty();
        }
    }

    @Nested
    class SessionInRepeatedHour {

        @Test
        void isReportedInLondonOn25October2026() {
            assertSaid(
                    found(ScheduleRules::sessionsBeginOnce, night(LocalDate.of(2026, 10, 25), Samples.LONDON)),
                    "WARNING cohort.session-in-repeated-hour /schedule: Session 1 should begin at 2026-10-25T01:30, a time"
                            + " that the clocks of Europe/London show twice.",
                    "Move the session out of that hour; until then the first of the two is meant.");
        }

        @Test
        void isNotReportedWhereTheClocksDoNotChange() {
            assertThat(found(
                            ScheduleRules::sessionsBeginOnce,
                            night(LocalDate.of(2026, 10, 25), ZoneId.of("Africa/Accra"))))
                    .isEmpty();
        }
    }

    @Nested
    class DeliveryWithoutReason {

        @Test
        void isReportedAtTheDeviation() {
            Schedule schedule = tuesdays()
                    .addDeviation(new Switched(2, Delivery.ONLINE, Optional.empty()))
                    .build();

            assertSaid(
                    found(ScheduleRules::switchesForAReason, schedule),
                    "WARNING cohort.delivery-without-reason /deviations/0/reason:"
                            + " Nobody has said why session 2 is delivered in another way.",
                    "Add the reason to the deviation, so that those who come know it.");
        }

        @Test
        void isNotReportedWhereOneWasGiven() {
            Schedule schedule = tuesdays()
                    .addDeviation(Switched.of(2, Delivery.ONLINE, Text.of("The hall is closed")))
                    .build();

            assertThat(found(ScheduleRules::switchesForAReason, schedule)).isEmpty();
        }
    }

    private static Cohort night(LocalDate day, ZoneId zone) {
        return cohort().zone(zone)
                .schedule(tuesdays()
                        .firstDay(day)
                        .count(1)
                        .start(LocalTime.of(1, 30))
                        .build())
                .build();
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
