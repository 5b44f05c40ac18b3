package org.kith.plugins.rubric.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.plugins.rubric.SmallRubrics.award;
import static org.kith.plugins.rubric.SmallRubrics.rubric;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.core.framework.LevelKey;
import org.kith.core.score.Decision;
import org.kith.core.score.DecisionId;
import org.kith.core.score.Standing;
import org.kith.plugins.rubric.Rubric;
import org.kith.plugins.rubric.Validity;

class HistoryTest {

    private static final Rubric ENDLESS = rubric(award().build()).build();
    /** Holds for three years, and may be renewed in the last of them. */
    private static final Rubric THREE_YEARS = ENDLESS.withValidity(new Validity(36, Optional.of(12)));

    @Nested
    class HeldSince {

        @Test
        void isTheDayOfTheDecision() {
            assertThat(heldSince(ENDLESS, "2026-01-01", decision("silver", "2025-06-01")))
                    .hasValue(LocalDate.of(2025, 6, 1));
        }

        @ParameterizedTest
        @CsvSource({"2025-05-31, false", "2025-06-01, true"})
        void beginsOnTheDayItself(String day, boolean held) {
            assertThat(heldSince(ENDLESS, day, decision("silver", "2025-06-01")).isPresent())
                    .isEqualTo(held);
        }

        @Test
        void isOfALevelOrOneAboveIt() {
            assertThat(heldSince(ENDLESS, "2026-01-01", decision("gold", "2025-06-01")))
                    .isPresent();
            assertThat(heldSince(ENDLESS, "2026-01-01", decision("bronze", "2025-06-01")))
                    .isEmpty();
        }

        @Test
        void runsOnThroughALaterDecision() {
            assertThat(heldSince(
                            ENDLESS,
                            "2026-01-01",
                            decision("gold", "2025-03-01"),
                            decision("silver", "2024-01-01"),
                            decision("silver", "2025-06-01")))
                    .hasValue(LocalDate.of(2024, 1, 1));
        }

        @Test
        void breaksWhereALowerLevelIsDecided() {
            assertThat(heldSince(
                            ENDLESS,
                            "2026-01-01",
                            decision("silver", "2024-01-01"),
                            decision("bronze", "2025-01-01"),
                            decision("silver", "2025-06-01")))
                    .hasValue(LocalDate.of(2025, 6, 1));
        }

        @Test
        void breaksWhereNoLevelIsGiven() {
            assertThat(heldSince(ENDLESS, "2026-01-01", decision("silver", "2024-01-01"), refusal("2025-01-01")))
                    .isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"2027-05-31, 2024-06-01", "2027-06-01, 2024-06-01", "2027-06-02, 2027-06-02"})
        void runsOnThroughARenewalUpToTheDayOfTheLapse(String renewed, String since) {
            assertThat(heldSince(
                            THREE_YEARS, "2028-01-01", decision("silver", "2024-06-01"), decision("silver", renewed)))
                    .hasValue(LocalDate.parse(since));
        }

        @ParameterizedTest
        @CsvSource({"2027-05-31, true", "2027-06-01, false"})
        void endsWithTheLapse(String day, boolean held) {
            assertThat(heldSince(THREE_YEARS, day, decision("silver", "2024-06-01"))
                            .isPresent())
                    .isEqualTo(held);
        }

        @ParameterizedTest
        @CsvSource({"2025-03-14, true", "2025-03-15, false"})
        void endsWithAWithdrawal(String day, boolean held) {
            assertThat(heldSince(THREE_YEARS, day, withdrawn("2024-06-01", "2025-03-15"))
                            .isPresent())
                    .isEqualTo(held);
        }

        @ParameterizedTest
        @CsvSource({"2025-03-15, 2024-06-01", "2025-03-16, 2025-03-16"})
        void breaksBetweenAWithdrawalAndTheNextDecision(String next, String since) {
            assertThat(heldSince(
                            ENDLESS, "2026-01-01", withdrawn("2024-06-01", "2025-03-15"), decision("silver", next)))
                    .hasValue(LocalDate.parse(since));
        }

        @Test
        void endsWithTheLapseIfTheWithdrawalIsLater() {
            assertThat(heldSince(THREE_YEARS, "2027-06-01", withdrawn("2024-06-01", "2028-01-01")))
                    .isEmpty();
        }

        @Test
        void isNotOfAnotherScheme() {
            Decision other = decision("silver", "2025-06-01").withScheme("other");

            assertThat(heldSince(ENDLESS, "2026-01-01", other)).isEmpty();
        }

        @Test
        void isOfNothingWithoutADecision() {
            assertThat(heldSince(ENDLESS, "2026-01-01")).isEmpty();
        }

        @Test
        void endsWithItsScheme() {
            Rubric closed = ENDLESS.withClosed(LocalDate.of(2026, 1, 1));

            assertThat(heldSince(closed, "2025-12-31", decision("silver", "2025-06-01")))
                    .isPresent();
            assertThat(heldSince(closed, "2026-01-01", decision("silver", "2025-06-01")))
                    .isEmpty();
        }

        private static Optional<LocalDate> heldSince(Rubric rubric, String day, Decision... decisions) {
            return history(rubric, day, decisions).heldSince(LevelKey.of("silver"));
        }
    }

    @Nested
    class StandingOfADay {

        @ParameterizedTest
        @CsvSource({
            "2024-06-01, held",
            "2026-05-31, held",
            "2026-06-01, renewal-due",
            "2027-05-31, renewal-due",
            "2027-06-01, lapsed",
        })
        void goesFromHeldToRenewalToLapsed(String day, String state) {
            assertThat(state(THREE_YEARS, day, decision("silver", "2024-06-01")))
                    .isEqualTo(state);
        }

        @Test
        void saysFromWhenItMayBeRenewedAndWhenItEnds() {
            assertThat(standing(THREE_YEARS, "2025-01-01", decision("silver", "2024-06-01")))
                    .hasValueSatisfying(standing -> {
                        assertThat(standing.renewalFrom()).hasValue(LocalDate.of(2026, 6, 1));
                        assertThat(standing.endExclusive()).hasValue(LocalDate.of(2027, 6, 1));
                    });
        }

        @Test
        void isNotYetThereBeforeTheDecision() {
            assertThat(standing(THREE_YEARS, "2024-05-31", decision("silver", "2024-06-01")))
                    .isEmpty();
        }

        @Test
        void hasNoEndWhereTheSchemeSetsNone() {
            assertThat(standing(ENDLESS, "2099-01-01", decision("silver", "2024-06-01")))
                    .hasValueSatisfying(standing -> {
                        assertThat(Standing.STATE.format(standing.state())).isEqualTo("held");
                        assertThat(standing.endExclusive()).isEmpty();
                        assertThat(standing.renewalFrom()).isEmpty();
                    });
        }

        @Test
        void isNeverDueWithoutAWindow() {
            Rubric rubric = ENDLESS.withValidity(new Validity(36, Optional.empty()));

            assertThat(state(rubric, "2027-05-31", decision("silver", "2024-06-01")))
                    .isEqualTo("held");
            assertThat(state(rubric, "2027-06-01", decision("silver", "2024-06-01")))
                    .isEqualTo("lapsed");
        }

        @ParameterizedTest
        @CsvSource({"2025-03-14, held", "2025-03-15, withdrawn", "2028-01-01, withdrawn"})
        void isWithdrawnFromThatDayOn(String day, String state) {
            assertThat(state(THREE_YEARS, day, withdrawn("2024-06-01", "2025-03-15")))
                    .isEqualTo(state);
        }

        @ParameterizedTest
        @CsvSource({"2025-12-31, held", "2026-01-01, scheme-closed", "2027-06-01, lapsed"})
        void endsWithItsScheme(String day, String state) {
            Rubric closed = THREE_YEARS.withClosed(LocalDate.of(2026, 1, 1));

            assertThat(state(closed, day, decision("silver", "2024-06-01"))).isEqualTo(state);
        }

        @Test
        void isThatOfTheLastDecision() {
            assertThat(standing(
                            ENDLESS, "2026-01-01", decision("gold", "2025-01-01"), decision("silver", "2024-01-01")))
                    .hasValueSatisfying(standing -> assertThat(standing.level()).isEqualTo(LevelKey.of("gold")));
        }

        @Test
        void isOfTheGreaterIdWhereTwoAreOfOneDay() {
            Decision first = decision("gold", "2025-01-01").withId(DecisionId.of("a"));
            Decision second = decision("silver", "2025-01-01").withId(DecisionId.of("b"));

            assertThat(standing(ENDLESS, "2026-01-01", second, first)
                            .orElseThrow()
                            .level())
                    .isEqualTo(LevelKey.of("silver"));
        }

        @Test
        void isNoneAfterARefusal() {
            assertThat(standing(ENDLESS, "2026-01-01", decision("silver", "2024-01-01"), refusal("2025-01-01")))
                    .isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"2024-08-31, 2025-02-28", "2023-08-31, 2024-02-29"})
        void endsOnTheLastDayOfAShorterMonth(String day, String end) {
            Rubric sixMonths = ENDLESS.withValidity(new Validity(6, Optional.empty()));

            assertThat(standing(sixMonths, day, decision("silver", day))
                            .orElseThrow()
                            .endExclusive())
                    .hasValue(LocalDate.parse(end));
        }

        private static Optional<Standing> standing(Rubric rubric, String day, Decision... decisions) {
            return history(rubric, day, decisions).standing();
        }

        private static String state(Rubric rubric, String day, Decision... decisions) {
            return Standing.STATE.format(
                    standing(rubric, day, decisions).orElseThrow().state());
        }
    }

    private static History history(Rubric rubric, String day, Decision... decisions) {
        return new History(rubric, List.copyOf(Arrays.asList(decisions)), LocalDate.parse(day));
    }

    private static Decision decision(String level, String day) {
        return refusal(day).withLevel(LevelKey.of(level));
    }

    private static Decision withdrawn(String day, String withdrawn) {
        return decision("silver", day).withWithdrawn(LocalDate.parse(withdrawn));
    }

    private static Decision refusal(String day) {
        return Decision.builder()
                .id(DecisionId.of("decision-" + day))
                .scheme("scheme")
                .date(LocalDate.parse(day))
                .build();
    }
}
