package org.kith.course;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;
import static org.kith.course.Samples.LONDON;
import static org.kith.course.Samples.tuesdays;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.core.text.Text;
import org.kith.course.Deviation.CalledOff;
import org.kith.course.Deviation.Moved;
import org.kith.course.Deviation.Resized;
import org.kith.course.Deviation.Skipped;
import org.kith.course.Deviation.Switched;

class ScheduleTest {

    private static final LocalDate JANUARY_25 = LocalDate.of(2022, 1, 25);

    @Nested
    class Rule {

        @Test
        void givesEverySoManyWeeks() {
            Schedule schedule = tuesdays().everyWeeks(2).count(3).build();

            assertThat(dates(schedule)).containsExactly(day(1, 4), day(1, 18), day(2, 1));
        }

        @Test
        void givesOneSessionOnItsFirstDay() {
            assertThat(dates(tuesdays().count(1).build())).containsExactly(day(1, 4));
        }

        @Test
        void givesStartAndEndInTheZone() {
            CohortSession first = tuesdays().build().sessions(LONDON).get(0);

            assertThat(first.start()).isEqualTo(ZonedDateTime.of(2022, 1, 4, 15, 30, 0, 0, LONDON));
            assertThat(first.endExclusive()).isEqualTo(ZonedDateTime.of(2022, 1, 4, 17, 0, 0, 0, LONDON));
        }

        @Test
        void mayLetASessionEndOnTheNextDay() {
            CohortSession late = tuesdays()
                    .start(LocalTime.of(23, 0))
                    .build()
                    .sessions(LONDON)
                    .get(0);

            assertThat(late.endExclusive().toLocalDateTime()).isEqualTo(LocalDateTime.of(2022, 1, 5, 0, 30));
        }

        @ParameterizedTest
        @MethodSource("org.kith.course.ScheduleTest#impossible")
        void mustBePossible(Schedule.Builder schedule) {
            assertThatIllegalArgumentException().isThrownBy(schedule::build);
        }
    }

    @Nested
    class SkippedDay {

        @Test
        void movesTheSeriesOnAndKeepsNumbersAndCount() {
            Schedule schedule = tuesdays().addDeviation(Skipped.of(JANUARY_25)).build();

            assertThat(dates(schedule))
                    .containsExactly(day(1, 4), day(1, 11), day(1, 18), day(2, 1), day(2, 8), day(2, 15));
            assertThat(schedule.sessions(LONDON))
                    .extracting(CohortSession::number)
                    .containsExactly(1, 2, 3, 4, 5, 6);
        }

        @Test
        void mayBeTheFirst() {
            Schedule schedule =
                    tuesdays().count(1).addDeviation(Skipped.of(day(1, 4))).build();

            assertThat(dates(schedule)).containsExactly(day(1, 11));
        }

        @Test
        void staysWrittenDown() {
            Schedule schedule = tuesdays().addDeviation(Skipped.of(JANUARY_25)).build();

            assertThat(schedule.deviations()).containsExactly(Skipped.of(JANUARY_25));
        }
    }

    @Nested
    class MovedSession {

        @Test
        void takesPlaceAtItsNewTimeForAsLong() {
            Schedule schedule = tuesdays()
                    .addDeviation(Moved.of(JANUARY_25, LocalDateTime.of(2022, 1, 27, 18, 0)))
                    .build();

            CohortSession fourth = schedule.sessions(LONDON).get(3);
            assertThat(fourth.start().toLocalDateTime()).isEqualTo(LocalDateTime.of(2022, 1, 27, 18, 0));
            assertThat(fourth.minutes()).isEqualTo(90);
        }

        @Test
        void keepsItsNumberEvenAfterAllOthers() {
            Schedule schedule = tuesdays()
                    .addDeviation(Moved.of(day(1, 4), LocalDateTime.of(2022, 3, 1, 15, 30)))
                    .build();

            assertThat(schedule.sessions(LONDON).get(0))
                    .returns(1, CohortSession::number)
                    .returns(day(3, 1), CohortSession::date);
        }
    }

    @Nested
    class ResizedSession {

        @Test
        void aloneIsLonger() {
            Schedule schedule =
                    tuesdays().count(7).addDeviation(Resized.of(7, 120)).build();

            assertThat(schedule.sessions(LONDON))
                    .extracting(CohortSession::minutes)
                    .containsExactly(90L, 90L, 90L, 90L, 90L, 90L, 120L);
        }

        @Test
        void mayBeAMovedOne() {
            Schedule schedule = tuesdays()
                    .addDeviation(Moved.of(JANUARY_25, LocalDateTime.of(2022, 1, 27, 18, 0)))
                    .addDeviation(Resized.of(4, 30))
                    .build();

            assertThat(schedule.sessions(LONDON).get(3).minutes()).isEqualTo(30);
        }

        @Test
        void needsANumberFromOne() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Resized.of(0, 90))
                    .withMessage("sessions are numbered from 1");
        }

        @Test
        void needsALength() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Resized.of(1, 0))
                    .withMessage("a session lasts from 1 minute to a day");
        }
    }

    @Nested
    class SwitchedSession {

        private final Schedule schedule = tuesdays()
                .delivery(Delivery.IN_PERSON)
                .addDeviation(Switched.of(2, Delivery.ONLINE, Text.of("The hall is closed")))
                .addDeviation(Resized.of(2, 60))
                .build();

        @Test
        void aloneIsDeliveredOtherwise() {
            assertThat(schedule.delivery(1)).contains(Delivery.IN_PERSON);
            assertThat(schedule.delivery(2)).contains(Delivery.ONLINE);
        }

        @Test
        void keepsItsTimeAndItsLength() {
            assertThat(schedule.sessions(LONDON).get(1))
                    .isEqualTo(schedule.withDelivery(Optional.empty())
                            .withDeviations(Resized.of(2, 60))
                            .sessions(LONDON)
                            .get(1));
        }

        @ParameterizedTest
        @ValueSource(ints = {-1, 0, 7})
        void isNotThereBeyondTheSchedule(int session) {
            assertThat(schedule.delivery(session)).isEmpty();
        }

        @Test
        void isUnsettledWhereNobodySaidHow() {
            assertThat(tuesdays().build().delivery(1)).isEmpty();
        }

        @Test
        void needsANumberFromOne() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Switched(0, Delivery.MIXED, Optional.empty()))
                    .withMessage("sessions are numbered from 1");
        }
    }

    @Nested
    class SessionCalledOff {

        private final Schedule schedule =
                tuesdays().addDeviation(CalledOff.of(4, Text.of("Snow"))).build();

        @Test
        void leavesTheOthersWithTheirDaysAndNumbers() {
            assertThat(schedule.sessions(LONDON))
                    .extracting(session -> session.number() + " " + session.date())
                    .containsExactly("1 2022-01-04", "2 2022-01-11", "3 2022-01-18", "5 2022-02-01", "6 2022-02-08");
        }

        @Test
        void isKnownAtTheTimeAtWhichItWouldHaveBeen() {
            assertThat(schedule.sessionsCalledOff(LONDON))
                    .containsExactly(tuesdays().build().sessions(LONDON).get(3));
        }

        @Test
        void takesPlaceAfterAllWhenItIsMoved() {
            Schedule moved = with(schedule, Moved.of(JANUARY_25, JANUARY_25.atTime(18, 0)));

            assertThat(moved.sessionsCalledOff(LONDON)).isEmpty();
            assertThat(moved.sessions(LONDON).get(3).start().toLocalDateTime()).isEqualTo(JANUARY_25.atTime(18, 0));
        }

        @Test
        void needsANumberFromOne() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new CalledOff(0, Optional.empty()))
                    .withMessage("sessions are numbered from 1");
        }
    }

    @Nested
    class OfSeveralDeviations {

        @Test
        void theLastMoveCounts() {
            Schedule schedule = with(
                    tuesdays().build(),
                    Moved.of(JANUARY_25, JANUARY_25.atTime(9, 0)),
                    Moved.of(JANUARY_25, JANUARY_25.atTime(18, 0)));

            assertThat(schedule.sessions(LONDON).get(3).start().toLocalTime()).isEqualTo(LocalTime.of(18, 0));
        }

        @Test
        void aDayThatIsSkippedAfterAMoveIsSkipped() {
            Schedule schedule =
                    with(tuesdays().build(), Moved.of(JANUARY_25, JANUARY_25.atTime(9, 0)), Skipped.of(JANUARY_25));

            assertThat(dates(schedule)).contains(day(2, 15)).doesNotContain(JANUARY_25);
        }

        @Test
        void aSessionThatIsMovedFromASkippedDayTakesPlace() {
            Schedule schedule =
                    with(tuesdays().build(), Skipped.of(JANUARY_25), Moved.of(JANUARY_25, JANUARY_25.atTime(9, 0)));

            assertThat(dates(schedule)).contains(JANUARY_25).doesNotContain(day(2, 15));
        }

        @Test
        void theLastLengthAndTheLastDeliveryCount() {
            Schedule schedule = with(
                    tuesdays().build(),
                    Resized.of(2, 60),
                    Resized.of(2, 120),
                    new Switched(2, Delivery.ONLINE, Optional.empty()),
                    new Switched(2, Delivery.MIXED, Optional.empty()));

            assertThat(schedule.sessions(LONDON).get(1).minutes()).isEqualTo(120);
            assertThat(schedule.delivery(2)).contains(Delivery.MIXED);
        }
    }

    @Nested
    class Changes {

        @Test
        void areNoneWithoutDeviations() {
            assertThat(tuesdays().build().changes()).containsExactly(0, 0, 0, 0, 0, 0);
        }

        @Test
        void ofASkippedDayAreOnesFromThereOn() {
            assertThat(with(tuesdays().build(), Skipped.of(JANUARY_25)).changes())
                    .containsExactly(0, 0, 0, 1, 1, 1);
        }

        @Test
        void areCountedOneAfterTheOther() {
            Schedule schedule = with(
                    tuesdays().build(),
                    Moved.of(JANUARY_25, JANUARY_25.atTime(9, 0)),
                    Moved.of(JANUARY_25, JANUARY_25.atTime(18, 0)),
                    Switched.of(4, Delivery.ONLINE, Text.of("Snow")),
                    Resized.of(4, 60),
                    CalledOff.of(4, Text.of("More snow")),
                    Moved.of(JANUARY_25, JANUARY_25.plusDays(2).atTime(18, 0)),
                    Resized.of(2, 120));

            assertThat(schedule.changes()).containsExactly(0, 1, 0, 6, 0, 0);
        }

        @Test
        void areNotMadeByWhatNamesNoSession() {
            Schedule schedule = with(
                    tuesdays().build(), Resized.of(7, 120), Moved.of(JANUARY_25.plusDays(1), JANUARY_25.atTime(9, 0)));

            assertThat(schedule.changes()).containsOnly(0);
        }

        @Test
        void countADeviationOfWhichOnlyTheReasonIsNew() {
            Schedule schedule = with(
                    tuesdays().build(),
                    Switched.of(2, Delivery.ONLINE, Text.of("Snow")),
                    Switched.of(2, Delivery.ONLINE, Text.of("The hall burnt down")),
                    CalledOff.of(3, Text.of("Snow")),
                    CalledOff.of(3, Text.of("The hall burnt down")));

            assertThat(schedule.changes()).containsExactly(0, 2, 2, 0, 0, 0);
        }
    }

    @Nested
    class Clocks {

        @Test
        void keepTheTimeOfDayAcrossTheSpringChange() {
            List<CohortSession> sessions = around(LocalDate.of(2026, 3, 25)).sessions(LONDON);

            assertThat(sessions)
                    .extracting(session -> session.start().toInstant())
                    .containsExactly(Instant.parse("2026-03-25T15:30:00Z"), Instant.parse("2026-04-01T14:30:00Z"));
        }

        @Test
        void keepTheTimeOfDayAcrossTheAutumnChange() {
            List<CohortSession> sessions = around(LocalDate.of(2026, 10, 21)).sessions(LONDON);

            assertThat(sessions)
                    .extracting(session -> session.start().toInstant())
                    .containsExactly(Instant.parse("2026-10-21T14:30:00Z"), Instant.parse("2026-10-28T15:30:00Z"));
        }

        @Test
        void thatDoNotChangeLeaveAWeekBetweenSessions() {
            List<CohortSession> sessions = around(LocalDate.of(2026, 3, 25)).sessions(ZoneId.of("Africa/Accra"));

            assertThat(Duration.between(sessions.get(0).start(), sessions.get(1).start()))
                    .isEqualTo(Duration.ofDays(7));
        }

        @Test
        void thatSkipTheStartPutItAsMuchLater() {
            CohortSession session = night(LocalDate.of(2026, 3, 29));

            assertThat(session.start().toInstant()).isEqualTo(Instant.parse("2026-03-29T01:30:00Z"));
            assertThat(session.start().toLocalTime()).isEqualTo(LocalTime.of(2, 30));
        }

        @Test
        void thatShowTheStartTwiceMeanTheFirst() {
            CohortSession session = night(LocalDate.of(2026, 10, 25));

            assertThat(session.start().toInstant()).isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
        }

        @Test
        void thatChangeDuringASessionDoNotChangeItsLength() {
            CohortSession session = tuesdays()
                    .firstDay(LocalDate.of(2026, 3, 29))
                    .start(LocalTime.of(0, 30))
                    .build()
                    .sessions(LONDON)
                    .get(0);

            assertThat(session.minutes()).isEqualTo(90);
            assertThat(session.endExclusive().toLocalTime()).isEqualTo(LocalTime.of(3, 0));
        }

        private static Schedule around(LocalDate firstDay) {
            return tuesdays().firstDay(firstDay).count(2).build();
        }

        private static CohortSession night(LocalDate day) {
            return tuesdays()
                    .firstDay(day)
                    .start(LocalTime.of(1, 30))
                    .build()
                    .sessions(LONDON)
                    .get(0);
        }
    }

    @Nested
    class Session {

        @Test
        void mustEndAfterItsStart() {
            ZonedDateTime start = ZonedDateTime.of(2022, 1, 4, 15, 30, 0, 0, UTC);

            assertThatIllegalArgumentException().isThrownBy(() -> new CohortSession(1, start, start));
        }

        @Test
        void mustBeNumberedFromOne() {
            ZonedDateTime start = ZonedDateTime.of(2022, 1, 4, 15, 30, 0, 0, UTC);

            assertThatIllegalArgumentException().isThrownBy(() -> new CohortSession(0, start, start.plusMinutes(1)));
        }
    }

    static Stream<Arguments> impossible() {
        return Stream.of(
                argumentSet("no week between sessions", tuesdays().everyWeeks(0)),
                argumentSet("more than ten years between sessions", tuesdays().everyWeeks(521)),
                argumentSet("no session", tuesdays().count(0)),
                argumentSet("more than a thousand sessions", tuesdays().count(1_001)),
                argumentSet("no length", tuesdays().minutes(0)),
                argumentSet("longer than a day", tuesdays().minutes(1_441)));
    }

    private static Schedule with(Schedule schedule, Deviation... more) {
        return schedule.withDeviations(
                Stream.concat(schedule.deviations().stream(), Stream.of(more)).toList());
    }

    private static List<LocalDate> dates(Schedule schedule) {
        return schedule.sessions(LONDON).stream().map(CohortSession::date).toList();
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2022, month, day);
    }
}
