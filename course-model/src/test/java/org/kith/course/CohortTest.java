package org.kith.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.kith.course.Samples.cohort;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.number.Fraction;
import org.kith.core.text.Text;

class CohortTest {

    @Nested
    class Sessions {

        @Test
        void ofBirminghamAreSixTuesdaysWithTheFourthOnFirstFebruary() {
            assertThat(cohort().build().sessions())
                    .extracting(session -> session.number() + " " + session.date())
                    .containsExactly(
                            "1 2022-01-04",
                            "2 2022-01-11",
                            "3 2022-01-18",
                            "4 2022-02-01",
                            "5 2022-02-08",
                            "6 2022-02-15");
        }

        @Test
        void areNoneWithoutASchedule() {
            assertThat(unscheduled().sessions()).isEmpty();
        }

        @Test
        void areReadOnTheClocksOfTheZone() {
            assertThat(cohort().build().sessions())
                    .allSatisfy(session -> assertThat(session.start().getZone()).isEqualTo(Samples.LONDON));
        }
    }

    @Nested
    class CalledOff {

        private final Cohort cohort = cohort().schedule(Samples.tuesdays()
                        .addDeviation(Deviation.CalledOff.of(2, Text.of("Snow")))
                        .build())
                .build();
        private final Cohort calledOff =
                cohort.withCalledOff(CallOff.of(LocalDate.of(2022, 2, 1), Text.of("Too few came")));

        @Test
        void noLongerMeetsFromTheDayOn() {
            assertThat(calledOff.sessions())
                    .extracting(CohortSession::date)
                    .containsExactly(LocalDate.of(2022, 1, 4), LocalDate.of(2022, 1, 18), LocalDate.of(2022, 1, 25));
        }

        @Test
        void knowsAllSessionsThatDoNotTakePlace() {
            assertThat(cohort.sessionsCalledOff())
                    .extracting(CohortSession::number)
                    .containsExactly(2);
            assertThat(calledOff.sessionsCalledOff())
                    .extracting(CohortSession::number)
                    .containsExactly(2, 5, 6);
        }

        @Test
        void isAChangeOfEachSession() {
            assertThat(cohort.changes()).containsExactly(0, 1, 0, 0, 0, 0);
            assertThat(calledOff.changes()).containsExactly(1, 2, 1, 1, 1, 1);
        }

        @Test
        void countsTheDayInItsOwnZone() {
            Cohort late = calledOff.withSchedule(Samples.tuesdays()
                    .start(LocalTime.of(23, 30))
                    .firstDay(LocalDate.of(2022, 1, 31))
                    .count(1)
                    .build());

            assertThat(late.withZone(ZoneId.of("America/New_York")).sessions()).hasSize(1);
        }

        @Test
        void hasNoSessionsWithoutASchedule() {
            assertThat(unscheduled().sessionsCalledOff()).isEmpty();
            assertThat(unscheduled().changes()).isEmpty();
        }
    }

    @Nested
    class Deliveries {

        @Test
        void areThoseOfTheSchedule() {
            Cohort mixed = cohort().schedule(
                            Samples.tuesdays().delivery(Delivery.MIXED).build())
                    .build();

            assertThat(mixed.delivery(1)).contains(Delivery.MIXED);
            assertThat(unscheduled().delivery(1)).isEmpty();
        }

        @Test
        void isThatOfTheSyllabusWhereTheCohortSaysNothing() {
            Course online = Samples.foundation()
                    .build()
                    .withSessions(CourseSession.builder()
                            .number(1)
                            .delivery(Delivery.ONLINE)
                            .build());
            Cohort mixed = unscheduled()
                    .withSchedule(Samples.tuesdays().delivery(Delivery.MIXED).build());

            assertThat(unscheduled().delivery(1, online)).contains(Delivery.ONLINE);
            assertThat(unscheduled().delivery(2, online)).isEmpty();
            assertThat(mixed.delivery(1, online)).contains(Delivery.MIXED);
        }
    }

    @Nested
    class ContactHours {

        @Test
        void areNineForBirmingham() {
            Fraction hours = cohort().build().contactHours();

            assertThat(hours).isEqualTo(Fraction.of(9));
            assertThat(hours.toDecimal(1, RoundingMode.UNNECESSARY)).isEqualTo("9.0");
        }

        @Test
        void areZeroWithoutASchedule() {
            assertThat(unscheduled().contactHours()).isEqualTo(Fraction.ZERO);
        }
    }

    @Nested
    class Interest {

        @Test
        void closesAtFiveInTheAfternoonInLondon() {
            Cohort cohort = cohort().build();

            assertThat(cohort.interest()
                            .flatMap(Window::until)
                            .map(moment -> moment.atZone(cohort.zone()).toLocalDateTime()))
                    .contains(LocalDateTime.of(2021, 12, 31, 17, 0));
        }
    }

    @Nested
    class Seats {

        @Test
        void areAtLeastOne() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> cohort().seats(0).build())
                    .withMessage("a cohort has at least 1 seat");
        }

        @Test
        void areThereWhileTheCohortIsClosed() {
            Cohort closed = cohort().seats(80).build();

            assertThat(closed.seats()).contains(80);
            assertThat(closed.interest())
                    .hasValueSatisfying(window ->
                            assertThat(window.contains(Samples.CLOSING)).isFalse());
        }
    }

    @Nested
    class Schedules {

        @Test
        void keepWhatWasWrittenDown() {
            assertThat(cohort().build().schedule().map(Schedule::deviations))
                    .hasValueSatisfying(deviations ->
                            assertThat(deviations).containsExactly(Deviation.Skipped.of(LocalDate.of(2022, 1, 25))));
        }
    }

    private static Cohort unscheduled() {
        return cohort().build().withSchedule(Optional.empty());
    }
}
