package org.kith.charter.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.charter.recognition.RecognitionState.GRANTED;
import static org.kith.charter.recognition.RecognitionState.LAPSED;
import static org.kith.charter.recognition.RecognitionState.RENEWED;
import static org.kith.charter.recognition.RecognitionState.SCHEME_CLOSED;
import static org.kith.charter.recognition.RecognitionState.WITHDRAWN;
import static org.kith.charter.recognition.Samples.birmingham;
import static org.kith.charter.recognition.Samples.change;
import static org.kith.charter.recognition.Samples.day;
import static org.kith.charter.recognition.Samples.recognition;
import static org.kith.charter.recognition.Samples.scheme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.core.community.PlaceId;
import org.kith.core.dossier.Dossier;

class RecognitionHistoryTest {

    /** What is published: no scheme tells for how long it recognises. */
    @Nested
    class OfPlacesThatWereRecognised {

        @Test
        void birminghamIsRecognisedFromTheFourteenthOfMarch2022() {
            RecognitionHistory birmingham = RecognitionHistory.of(birmingham().build());

            assertThat(birmingham.state(day("2022-03-13"))).isEmpty();
            assertThat(birmingham.state(day("2022-03-14"))).contains(GRANTED);
            assertThat(birmingham.periods())
                    .containsExactly(RecognitionPeriod.of(GRANTED, day("2022-03-14"), Optional.empty()));
        }

        @ParameterizedTest
        @CsvSource({"brereton-ravenhill, 2021-09-22", "whittington-fisherwick, 2021-11-01"})
        void aParishIsRecognisedLikeACity(String parish, LocalDate granted) {
            RecognitionHistory history = RecognitionHistory.of(
                    recognition(parish, granted.toString()).build(), Samples.england());

            assertThat(history.isStanding(granted.minusDays(1))).isFalse();
            assertThat(history.isStanding(granted)).isTrue();
            assertThat(history.isStanding(day("2030-01-01"))).isTrue();
        }

        @Test
        void plymouthIsRecognisedByOneBodyAndNotByAnother() {
            List<Recognition> ofPlymouth = Samples.england().all(Recognition.TYPE).stream()
                    .filter(recognition -> recognition.place().value().equals("plymouth"))
                    .toList();

            assertThat(ofPlymouth)
                    .extracting(recognition -> recognition.awardingBody().value())
                    .containsExactly("phpci");
            assertThat(RecognitionHistory.standing(PlaceId.of("plymouth"), day("2022-03-14"), Samples.england()))
                    .extracting(RecognitionHistory::recognition)
                    .containsExactly(Samples.plymouth());
        }

        @Test
        void aPlaceMayBeRecognisedBySeveralAtOnce() {
            Dossier both =
                    Samples.england().plus(recognition("plymouth", "2023-05-01").build());

            assertThat(RecognitionHistory.standing(PlaceId.of("plymouth"), day("2023-04-30"), both))
                    .hasSize(1);
            assertThat(RecognitionHistory.standing(PlaceId.of("plymouth"), day("2023-05-01"), both))
                    .extracting(history -> history.recognition().awardingBody().value())
                    .containsExactly("cc-uk", "phpci");
        }

        @ParameterizedTest
        @CsvSource({"2019-10-30, false", "2019-10-31, true"})
        void plymouthIsReckonedFromTheLastDayThatItsGrantCanHaveHad(LocalDate day, boolean stands) {
            assertThat(RecognitionHistory.of(Samples.plymouth()).isStanding(day))
                    .isEqualTo(stands);
        }

        @Test
        void cannockChaseHasNoFirstDaySinceNoYearIsKnown() {
            assertThat(RecognitionHistory.of(
                                    recognition("cannock-chase", "XXXX-05-23").build())
                            .periods())
                    .containsExactly(new RecognitionPeriod(GRANTED, Optional.empty(), Optional.empty()));
        }

        @Test
        void cannockChaseIsReckonedFromTheBeginningSinceNoYearIsKnown() {
            assertThat(RecognitionHistory.of(
                                    recognition("cannock-chase", "XXXX-05-23").build())
                            .state(LocalDate.MIN))
                    .contains(GRANTED);
        }
    }

    @Nested
    class ForATime {

        private final RecognitionHistory history =
                RecognitionHistory.of(birmingham().build(), scheme().build());

        @ParameterizedTest
        @CsvSource({"2022-03-14, GRANTED", "2025-03-13, GRANTED", "2025-03-14, LAPSED", "2040-01-01, LAPSED"})
        void lapsesAfterIt(LocalDate day, RecognitionState state) {
            assertThat(history.state(day)).contains(state);
        }

        @Test
        void hasAWindowForItsRenewal() {
            RenewalWindow window = history.renewal(day("2023-01-01")).orElseThrow();

            assertThat(window)
                    .isEqualTo(new RenewalWindow(Optional.of(day("2024-03-14")), day("2025-01-13"), day("2025-03-13")));
        }

        @ParameterizedTest
        @CsvSource({"2024-03-13, false", "2024-03-14, true", "2025-01-13, true", "2025-01-14, false"})
        void canBeAskedForAgainOnTheDaysOfTheWindow(LocalDate day, boolean open) {
            assertThat(history.renewal(day).map(window -> window.isOpen(day))).contains(open);
        }

        @Test
        void hasNoWindowBeforeItsGrant() {
            assertThat(history.renewal(day("2022-03-13"))).isEmpty();
        }

        @Test
        void endsWhenItWasSaidToWhateverTheTerms() {
            RecognitionHistory told = RecognitionHistory.of(
                    birmingham()
                            .changes(List.of(change(GRANTED, "2022-03-14").withUntil(day("2023-12-31"))))
                            .build(),
                    scheme().build());

            assertThat(told.periods())
                    .extracting(RecognitionPeriod::first)
                    .containsExactly(day("2022-03-14"), day("2024-01-01"));
        }

        @Test
        void hasNoEndIfTheDayOfTheGrantIsNotKnown() {
            RecognitionHistory month =
                    RecognitionHistory.of(recognition("birmingham", "2022-03").build(), scheme().build());

            assertThat(month.periods()).hasSize(1);
            assertThat(month.renewal(day("2030-01-01"))).isEmpty();
        }

        @Test
        void hasNoEndByAnotherVersionOfTheScheme() {
            Recognition second =
                    birmingham().scheme(SchemeRef.of(Samples.AWARD, "2")).build();

            assertThat(RecognitionHistory.of(second, scheme().version("3").build())
                            .periods())
                    .hasSize(1);
            assertThat(RecognitionHistory.of(second, scheme().version("2").build())
                            .periods())
                    .hasSize(2);
            assertThat(RecognitionHistory.of(
                                    second, Dossier.of(scheme().version("2").build()))
                            .periods())
                    .hasSize(2);
        }
    }

    @Nested
    class Renewed {

        @Test
        void goesOnFromTheEndOfTheTimeBeforeHoweverEarlyItWasDecided() {
            RecognitionHistory history = history("2022-03-14", "2024-06-01");

            assertThat(history.periods())
                    .containsExactly(
                            RecognitionPeriod.of(GRANTED, day("2022-03-14"), Optional.of(day("2024-06-01"))),
                            RecognitionPeriod.of(RENEWED, day("2024-06-01"), Optional.of(day("2028-03-14"))),
                            RecognitionPeriod.of(LAPSED, day("2028-03-14"), Optional.empty()));
        }

        @Test
        void isInTimeOnTheDayAfterTheLast() {
            assertThat(history("2022-03-14", "2025-03-14").periods())
                    .extracting(RecognitionPeriod::state)
                    .containsExactly(GRANTED, RENEWED, LAPSED);
        }

        @Test
        void beginsAnewAfterItHadLapsed() {
            RecognitionHistory history = history("2022-03-14", "2026-01-10");

            assertThat(history.state(day("2025-12-31"))).contains(LAPSED);
            assertThat(history.period(day("2026-01-10")).flatMap(RecognitionPeriod::endExclusive))
                    .contains(day("2029-01-10"));
        }

        @Test
        void isNotKnownBeforeItsDay() {
            assertThat(history("2022-03-14", "2024-06-01").renewal(day("2024-05-31")))
                    .map(RenewalWindow::until)
                    .contains(day("2025-03-13"));
            assertThat(history("2022-03-14", "2024-06-01").renewal(day("2024-06-01")))
                    .map(RenewalWindow::until)
                    .contains(day("2028-03-13"));
        }

        @ParameterizedTest
        @CsvSource({"0, 2021-02-28", "1, 2022-02-28", "2, 2023-02-28", "3, 2024-02-29", "4, 2025-02-28"})
        void onALeapDayEndsOnTheLastOfFebruaryInCommonYearsOnly(int renewals, LocalDate lapse) {
            Recognition.Builder leap = recognition("village", "2020-02-29");
            for (int i = 1; i <= renewals; i++) {
                leap.addChanges(change(RENEWED, (2020 + i) + "-01-15"));
            }

            assertThat(RecognitionHistory.of(
                                    leap.build(),
                                    scheme().renewal(RenewalTerms.ofMonths(12)).build())
                            .periods())
                    .last()
                    .isEqualTo(RecognitionPeriod.of(LAPSED, lapse, Optional.empty()));
        }

        @Test
        void onALeapDayHasAWindowThatOpensOnTheTwentyEighth() {
            RecognitionHistory leap = RecognitionHistory.of(
                    recognition("village", "2020-02-29").build(),
                    scheme().renewal(new RenewalTerms(48, Optional.of(12), Optional.empty()))
                            .build());

            assertThat(leap.renewal(day("2023-06-01")))
                    .contains(new RenewalWindow(Optional.of(day("2023-02-28")), day("2024-02-28"), day("2024-02-28")));
        }

        private static RecognitionHistory history(String granted, String renewed) {
            return RecognitionHistory.of(
                    recognition("village", granted)
                            .addChanges(change(RENEWED, renewed))
                            .build(),
                    scheme().build());
        }
    }

    @Nested
    class Ended {

        @Test
        void byAWithdrawalItStaysSo() {
            RecognitionHistory history = RecognitionHistory.of(
                    birmingham().addChanges(change(WITHDRAWN, "2023-01-01")).build(), scheme().build());

            assertThat(history.state(day("2022-12-31"))).contains(GRANTED);
            assertThat(history.state(day("2030-01-01"))).contains(WITHDRAWN);
            assertThat(history.renewal(day("2023-01-01"))).isEmpty();
        }

        @Test
        void withItsSchemeItStaysSo() {
            RecognitionHistory history = RecognitionHistory.of(
                    birmingham().build(), scheme().closed(day("2023-12-31")).build());

            assertThat(history.state(day("2023-12-30"))).contains(GRANTED);
            assertThat(history.state(day("2023-12-31"))).contains(SCHEME_CLOSED);
            assertThat(history.state(day("2030-01-01"))).contains(SCHEME_CLOSED);
            assertThat(history.renewal(day("2023-12-30"))).isEmpty();
            assertThat(history.renewal(day("2023-12-31"))).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"2025-03-13, false", "2025-03-14, false", "2025-03-15, true"})
        void hasNoWindowIfARenewalCouldNotStandForADay(LocalDate closed, boolean window) {
            RecognitionHistory history = RecognitionHistory.of(
                    birmingham().build(), scheme().closed(closed).build());

            assertThat(history.renewal(day("2024-06-01")).isPresent()).isEqualTo(window);
        }

        @Test
        void beforeItsSchemeWasClosedItStaysAsItWas() {
            RecognitionHistory history = RecognitionHistory.of(
                    birmingham().build(), scheme().closed(day("2025-03-14")).build());

            assertThat(history.state(day("2026-01-01"))).contains(LAPSED);
        }

        @Test
        void byASchemeThatIsClosedItNeverStood() {
            RecognitionHistory history = RecognitionHistory.of(
                    birmingham().build(), scheme().closed(day("2021-12-31")).build());

            assertThat(history.periods())
                    .containsExactly(RecognitionPeriod.of(SCHEME_CLOSED, day("2022-03-14"), Optional.empty()));
        }

        @ParameterizedTest
        @ValueSource(strings = {"2020-01-01", "2030-01-01"})
        void withoutAGrantItStandsOnNoDay(LocalDate day) {
            Recognition never =
                    birmingham().changes(List.of(change(RENEWED, "2022-03-14"))).build();

            assertThat(RecognitionHistory.of(never).state(day)).isEmpty();
        }
    }
}
