package org.kith.plugins.rubric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.plugins.rubric.Trial.level;
import static org.kith.plugins.rubric.Trial.node;
import static org.kith.plugins.rubric.Trial.number;
import static org.kith.plugins.rubric.Trial.questions;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.core.assessment.Assessment;
import org.kith.core.assessment.Rater;
import org.kith.core.assessment.RaterKind;
import org.kith.core.indicator.Direction;
import org.kith.core.indicator.Fidelity;
import org.kith.core.indicator.Indicator;
import org.kith.core.indicator.IndicatorId;
import org.kith.core.indicator.Observation;
import org.kith.core.indicator.ObservationId;
import org.kith.core.number.Fraction;
import org.kith.core.number.Qualified;
import org.kith.core.score.ScoreCard;
import org.kith.core.score.ScoreInput;
import org.kith.core.score.ScoreNode;
import org.kith.core.score.Standing;
import org.kith.core.score.StandingState;
import org.kith.core.text.Text;

/**
 * The rules that recognition schemes are made of, 16 to 18 and 20 to 25: figures, time, and what people decide. Rule 26, taking
 * results apart by group, is about whole tables and is shown there.
 */
class RuleCatalogueTimeTest {

    private static final String ZERO_TO_FOUR = "l0 l1 l2 l3 l4";
    private static final String SCHOOLS = """
            "open": "left-out",
            "scales": [scale(state: unmet met)],
            "root": {"key": "scheme", "formula": {"kind": "figure", "indicator": "figure"},
              "scale": "state", "grades": [{"level": "met", "requirements": [{"kind": "share", "threshold": "at least 1/2"}]}]}
            """;

    @Nested
    class Rule16CoverageOverARegister {

        @Test
        void isTheShareOfThoseThatHaveIt() {
            // 7 of 13 schools reviewed their policy within 12 months, as the charter's register says.
            ScoreNode root = figure(SCHOOLS, Direction.HIGHER_IS_BETTER)
                    .with(observed("2026-03-01", 7, 13))
                    .score("-")
                    .root();

            assertThat(number(root)).isEqualTo("7/13 of 1");
            assertThat(level(root)).isEqualTo("met");
        }

        @Test
        void hasNoNumberWithoutAFigure() {
            assertThat(number(figure(SCHOOLS, Direction.HIGHER_IS_BETTER)
                            .score("-")
                            .root()))
                    .isEqualTo("no number");
        }
    }

    @Nested
    class Rule17FulfilmentThatLapses {

        private final Trial trial = figure(SCHOOLS, Direction.HIGHER_IS_BETTER)
                .with(observed("2025-06-01", 9, 13))
                .with(observed("2025-12-01", 6, 13));

        /** By hand: from June 9 of 13 is more than one half; from December, three reviews having lapsed, 6 of 13 is less. */
        @ParameterizedTest
        @CsvSource({
            "2025-05-31, no number, no level",
            "2025-06-01, 9/13 of 1, met",
            "2025-11-30, 9/13 of 1, met",
            "2025-12-01, 6/13 of 1, unmet",
        })
        void dependsOnTheDay(String day, String number, String level) {
            ScoreNode root = trial.asOf(day).score("-").root();

            assertThat(number(root)).isEqualTo(number);
            assertThat(level(root)).isEqualTo(level);
        }
    }

    @Nested
    class Rule18ScopeThatGrows {

        private final Trial trial = figure(SCHOOLS, Direction.HIGHER_IS_BETTER)
                .with(observed("2024-03-01", 2, 2))
                .with(observed("2025-03-01", 2, 3))
                .with(observed("2026-03-01", 3, 7));

        /** By hand: two sectors were enough in the first year, three were asked for in the second; 3 of 7 is less than one half. */
        @ParameterizedTest
        @CsvSource({"2024-12-31, 1 of 1, met", "2025-12-31, 2/3 of 1, met", "2026-12-31, 3/7 of 1, unmet"})
        void hasItsOwnDenominatorEachYear(String day, String number, String level) {
            ScoreNode root = trial.asOf(day).score("-").root();

            assertThat(number(root)).isEqualTo(number);
            assertThat(level(root)).isEqualTo(level);
        }
    }

    @Nested
    class Rule20BaselineTargetAndDirection {

        /** By hand: the way from the baseline to the target, from 40 to 60 upwards and from 20 to 10 downwards. */
        @ParameterizedTest
        @CsvSource({
            "higher-is-better, 40, 60, 55, 3/4 of 1",
            "higher-is-better, 40, 60, 30, 0 of 1",
            "higher-is-better, 40, 60, 61, 1 of 1",
            "lower-is-better, 20, 10, 13, 7/10 of 1",
            "lower-is-better, 20, 10, 9, 1 of 1",
            "neutral, 40, 60, 55, no number",
        })
        void areTheWayThatWasGone(String direction, String baseline, String target, long value, String number) {
            ScoreNode root = figure("""
                            "open": "left-out",
                            "root": {"key": "scheme", "formula": {"kind": "figure", "indicator": "figure",
                              "baseline": {"value": "%s"}, "target": {"value": "%s"}}}
                            """.formatted(baseline, target), Indicator.DIRECTION.parse(direction))
                    .with(observed("2026-03-01", value))
                    .score("-")
                    .root();

            assertThat(number(root)).isEqualTo(number);
            assertThat(root.inputs()).contains(new ScoreInput("value", value + ""));
        }

        @Test
        void saysHowTheFigureWasCounted() {
            ScoreNode root = figure(SCHOOLS, Direction.HIGHER_IS_BETTER)
                    .with(observed("2026-03-01", 7, 13).withFidelity(Fidelity.ADAPTED))
                    .score("-")
                    .root();

            assertThat(root.inputs()).contains(new ScoreInput("fidelity", "adapted"));
        }
    }

    @Nested
    class Rule21RelativeTarget {

        private final Trial trial = figure("""
                "open": "left-out",
                "root": {"key": "scheme", "formula": {"kind": "figure", "indicator": "figure",
                  "baseline": {"monthsBefore": 12}, "target": {"timesBaseline": "11/10"}}}
                """, Direction.HIGHER_IS_BETTER);

        @Test
        void isTenPercentAboveLastYear() {
            // Last year 200, so the target is 220; 215 is 15 of the 20 that are wanted.
            ScoreNode root = trial.with(observed("2024-03-01", 100))
                    .with(observed("2025-03-01", 200))
                    .with(observed("2025-03-02", 500))
                    .with(observed("2026-03-01", 215))
                    .score("-")
                    .root();

            assertThat(number(root)).isEqualTo("3/4 of 1");
            assertThat(root.inputs()).contains(new ScoreInput("baseline", "200"), new ScoreInput("target", "220"));
        }

        @Test
        void hasNoNumberWithoutLastYear() {
            assertThat(number(trial.with(observed("2026-03-01", 215)).score("-").root()))
                    .isEqualTo("no number");
        }
    }

    @Nested
    class Rule22Sequence {

        private final Trial trial = Trial.of(questions(ZERO_TO_FOUR, "a"), """
                "open": "left-out",
                "scales": [scale(award: none bronze silver gold)],
                "root": {"key": "scheme", "formula": {"kind": "sum", "parts": [@a]}, "scale": "award", "grades": [
                  {"level": "bronze", "requirements": [{"kind": "points", "threshold": "at least 1"},
                    {"kind": "earliest", "date": "2023-01-01"}]},
                  {"level": "silver", "requirements": [{"kind": "points", "threshold": "at least 2"},
                    {"kind": "held", "level": "bronze", "months": 6}]},
                  {"level": "gold", "requirements": [{"kind": "held", "level": "silver", "months": 0},
                    {"kind": "earliest", "monthsAfterFirst": 36}]}]}
                """);

        @ParameterizedTest
        @CsvSource({"2022-12-31, none", "2023-01-01, bronze"})
        void hasAnEarliestDay(String day, String level) {
            assertThat(level(trial.asOf(day).score("1").root())).isEqualTo(level);
        }

        @ParameterizedTest
        @CsvSource({"2026-02-27, bronze", "2026-02-28, silver"})
        void takesMonthsAtALevel(String day, String level) {
            // Bronze from 31 August 2025: six months later is the last day of February.
            assertThat(level(trial.decided("bronze", "2025-08-31")
                            .asOf(day)
                            .score("4")
                            .root()))
                    .isEqualTo(level);
        }

        @Test
        void skipsNoLevel() {
            // Silver is held, but the answers are worth one point only: without silver no gold.
            assertThat(level(trial.decided("silver", "2020-01-01")
                            .asOf("2030-01-01")
                            .score("1")
                            .root()))
                    .isEqualTo("bronze");
        }

        @ParameterizedTest
        @CsvSource({"2028-01-14, silver", "2028-01-15, gold"})
        void takesThreeYearsFromTheFirstLook(String day, String level) {
            Trial threeYears = trial.decided("silver", "2025-06-01")
                    .with(trial.assessment("first", "0")
                            .date(LocalDate.of(2025, 1, 15))
                            .build());

            assertThat(level(threeYears.asOf(day).score("4").root())).isEqualTo(level);
        }
    }

    @Nested
    class Rule23Validity {

        private final Trial trial = award("").decided("silver", "2023-02-01");

        /** By hand: 36 months from 1 February 2023 are over on 1 February 2026; the last twelve begin a year before. */
        @ParameterizedTest
        @CsvSource({
            "2023-02-01, held",
            "2025-01-31, held",
            "2025-02-01, renewal-due",
            "2026-01-31, renewal-due",
            "2026-02-01, lapsed",
        })
        void endsAfterAWindowForRenewal(String day, String state) {
            assertThat(state(trial, day)).isEqualTo(Standing.STATE.parse(state));
        }

        @Test
        void saysFromWhenAndUntilWhen() {
            assertThat(trial.asOf("2024-01-01").score("3").standing()).hasValueSatisfying(standing -> {
                assertThat(standing.since()).isEqualTo("2023-02-01");
                assertThat(standing.renewalFrom()).hasValue(LocalDate.of(2025, 2, 1));
                assertThat(standing.endExclusive()).hasValue(LocalDate.of(2026, 2, 1));
            });
        }

        @Test
        void beginsAnewWithANewDecision() {
            assertThat(state(trial.decided("silver", "2025-12-01"), "2026-02-01"))
                    .isEqualTo(StandingState.HELD);
        }

        @ParameterizedTest
        @CsvSource({"2024-05-31, held", "2024-06-01, withdrawn"})
        void endsWithAWithdrawal(String day, String state) {
            Trial withdrawn = award("")
                    .with(trial.decision("silver", "2023-02-01")
                            .withdrawn(LocalDate.of(2024, 6, 1))
                            .build());

            assertThat(state(withdrawn, day)).isEqualTo(Standing.STATE.parse(state));
        }

        @ParameterizedTest
        @CsvSource({"2024-06-30, held", "2024-07-01, scheme-closed"})
        void endsWithItsScheme(String day, String state) {
            Trial closed = award("\"closed\": \"2024-07-01\",").decided("silver", "2023-02-01");

            assertThat(state(closed, day)).isEqualTo(Standing.STATE.parse(state));
        }

        @Test
        void saysThatItsSchemeIsClosedWithoutADecisionToo() {
            Trial closed = award("\"closed\": \"2024-07-01\",");

            assertThat(reasons(closed.asOf("2024-07-01"))).contains("The scheme is closed since 2024-07-01");
            assertThat(reasons(closed.asOf("2024-06-30"))).noneMatch(reason -> reason.contains("closed"));
        }

        private static List<String> reasons(Trial trial) {
            return trial.score("3").root().reasons().stream().map(Text::value).toList();
        }

        @Test
        void isOfNothingWithoutADecision() {
            assertThat(award("").score("3").standing()).isEmpty();
        }

        private static StandingState state(Trial trial, String day) {
            return trial.asOf(day).score("3").standing().orElseThrow().state();
        }
    }

    @Nested
    class Rule24HumanDecisionBesideTheAdvice {

        @Test
        void mayDifferAndBothAreKept() {
            // The answers are worth silver; the panel gave gold.
            ScoreCard card = award("").decided("gold", "2026-03-01").score("2");

            assertThat(level(card.root())).isEqualTo("silver");
            assertThat(card.standing().orElseThrow().level().value()).isEqualTo("gold");
        }
    }

    /** {@return an award from 1 to 3 points that holds for three years and may be renewed in the last one} */
    private static Trial award(String more) {
        return Trial.of(questions(ZERO_TO_FOUR, "a"), """
                "open": "left-out",
                "scales": [scale(award: none bronze silver gold)],
                "validity": {"months": 36, "renewalMonths": 12}, %s
                "root": {"key": "scheme", "formula": {"kind": "sum", "parts": [@a]}, "scale": "award", "grades": [
                  {"level": "bronze", "requirements": [{"kind": "points", "threshold": "at least 1"}]},
                  {"level": "silver", "requirements": [{"kind": "points", "threshold": "at least 2"}]},
                  {"level": "gold", "requirements": [{"kind": "points", "threshold": "at least 3"}]}]}
                """.formatted(more));
    }

    @Nested
    class Rule25ChangeWithItsOwnDenominator {

        private final Trial trial = Trial.of(questions(ZERO_TO_FOUR, "a b c"), """
                        "open": "lowest",
                        "root": {"key": "scheme", "formula": {"kind": "profile", "parts": [
                          {"key": "now", "formula": {"kind": "mean", "parts": [@a, @b, @c]}},
                          {"key": "since", "formula": {"kind": "change", "part":
                            {"key": "both", "formula": {"kind": "mean", "parts": [
                              {"key": "a-again", "formula": {"kind": "rating", "criterion": "a"}},
                              {"key": "b-again", "formula": {"kind": "rating", "criterion": "b"}},
                              {"key": "c-again", "formula": {"kind": "rating", "criterion": "c"}}]}}}}]}}
                        """);

        @Test
        void comparesWhatWasRatedBothTimes() {
            // Now 3, 3 and 4: 10 of 12. Before, 1, 2 and don't know: of a and b, 3 of 8 then and 6 of 8 now, so up by
            // 3/8.
            ScoreCard card = before("1 2 ?").score("3 3 4");

            assertThat(number(node(card, "now"))).isEqualTo("5/6 of 1");
            assertThat(number(node(card, "since"))).isEqualTo("3/8 of 1");
        }

        @Test
        void mayBeLessThanNothing() {
            // 4 and 4 then, 2 and 3 now: 5 of 8 less 8 of 8 is -3/8.
            assertThat(number(node(before("4 4 -").score("2 3 4"), "since"))).isEqualTo("-3/8 of 1");
        }

        @Test
        void hasNoNumberWhereNothingWasRatedBothTimes() {
            assertThat(number(node(before("1 2 ?").score("? - 4"), "since"))).isEqualTo("no number");
            assertThat(number(node(trial.score("3 3 4"), "since"))).isEqualTo("no number");
        }

        private Trial before(String answers) {
            return trial.with(trial.assessment("before", answers)
                    .date(Trial.DAY.minusYears(1))
                    .build());
        }
    }

    /** A team and a panel rate the same two criteria in one week, a year ago and now. */
    @Nested
    class Rule25ChangeWithSeveralRaters {

        @ParameterizedTest
        @CsvSource({"scored", "panel", "lowest", "middle", "highest"})
        void isNothingWhereEverybodySaysTheSameAgain(String rule) {
            assertThat(number(node(changed(rule, "3 3", "1 1", "3 3", "1 1"), "since")))
                    .isEqualTo("0 of 1");
        }

        /** By hand: the team goes from 2 of 8 to 6, the panel from 1 to 4; of both, the lower go from 1 to 4, the higher from 2 to 6. */
        @ParameterizedTest
        @CsvSource({"scored, 1/2", "panel, 3/8", "lowest, 3/8", "middle, 3/8", "highest, 1/2"})
        void isByTheSameRuleBothTimes(String rule, String change) {
            assertThat(number(node(changed(rule, "1 1", "1 0", "3 3", "2 2"), "since")))
                    .isEqualTo(change + " of 1");
        }

        @Test
        void showsTheDayAndTheRatersOfBothTimes() {
            ScoreNode since = node(changed("lowest", "1 1", "1 0", "3 3", "2 2"), "since");

            assertThat(since.parts())
                    .extracting(time -> time.inputs().stream()
                            .filter(input -> input.name().equals("date"))
                            .map(ScoreInput::value)
                            .toList())
                    .containsExactly(List.of("2026-03-14"), List.of("2025-03-14"));
            assertThat(since.parts().get(1).parts().get(0).raters())
                    .extracting(rater -> rater.assessment().value())
                    .containsExactly("panel-before", "team-before");
        }

        @Test
        void isNotWorkedOutOfAnotherRater() {
            Trial trial = trial("panel").with(rater(trial("panel"), "team-before", RaterKind.TEAM, "1 1", 1));

            assertThat(number(node(
                            trial.with(rater(trial, "panel", RaterKind.PANEL, "4 4", 0))
                                    .score("1 1"),
                            "since")))
                    .isEqualTo("no number");
        }

        @Test
        void leavesThoseOfThisTimeOutOfTheTimeBefore() {
            // Eight days ago the team said 2; a partner, who said 0 two days ago, is of this time only: 0 of 8 now, 4
            // of 8 then.
            Trial trial = trial("lowest");
            Assessment partner = trial.assessment("partner", "0 0")
                    .rater(Rater.of(RaterKind.PARTNER))
                    .date(Trial.DAY.minusDays(2))
                    .build();
            Assessment before = trial.assessment("before", "2 2")
                    .date(Trial.DAY.minusDays(8))
                    .build();

            assertThat(number(node(trial.with(partner).with(before).score("4 4"), "since")))
                    .isEqualTo("-1/2 of 1");
        }

        private static ScoreCard changed(String rule, String team0, String panel0, String team1, String panel1) {
            Trial trial = trial(rule);
            return trial.with(rater(trial, "team-before", RaterKind.TEAM, team0, 1))
                    .with(rater(trial, "panel-before", RaterKind.PANEL, panel0, 1))
                    .with(rater(trial, "panel", RaterKind.PANEL, panel1, 0))
                    .score(team1);
        }

        private static Trial trial(String rule) {
            return Trial.of(questions(ZERO_TO_FOUR, "a b"), """
                    "open": "lowest", "raters": {"rule": "%s", "withinDays": 7},
                    "root": {"key": "since", "formula": {"kind": "change", "part":
                      {"key": "both", "formula": {"kind": "mean", "parts": [@a, @b]}}}}
                    """.formatted(rule));
        }

        private static Assessment rater(Trial trial, String id, RaterKind kind, String answers, int yearsAgo) {
            return trial.assessment(id, answers)
                    .rater(Rater.of(kind))
                    .date(Trial.DAY.minusYears(yearsAgo))
                    .build();
        }
    }

    private static Trial figure(String rubric, Direction direction) {
        return Trial.of(questions(ZERO_TO_FOUR, "a"), rubric)
                .with(Indicator.builder()
                        .id(IndicatorId.of("figure"))
                        .version("1")
                        .title(Text.of("A figure"))
                        .direction(direction)
                        .build());
    }

    private static Observation observed(String day, long value) {
        return observation(day, value).build();
    }

    private static Observation observed(String day, long value, long of) {
        return observation(day, value).of(Fraction.of(of)).build();
    }

    private static Observation.Builder observation(String day, long value) {
        return Observation.builder()
                .id(ObservationId.of("figure-" + day))
                .indicator(IndicatorId.of("figure"))
                .version("1")
                .date(LocalDate.parse(day))
                .value(Qualified.exactly(value))
                .fidelity(Fidelity.AS_DEFINED);
    }
}
