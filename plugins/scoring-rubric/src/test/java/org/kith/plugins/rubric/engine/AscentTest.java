package org.kith.plugins.rubric.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.plugins.rubric.Trial.questions;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.core.score.AnswerChange;
import org.kith.core.score.NextLevel;
import org.kith.core.text.Text;
import org.kith.plugins.rubric.Trial;

/** What would reach the next level, for schemes of the questions a to d from l0 to l4. */
class AscentTest {

    private static final String ALONE = "No better answers were found that reach it.";

    @Nested
    class Threshold {

        private final Trial trial = sum("""
                {"level": "silver", "requirements": [{"kind": "points", "threshold": "at least 8"}]}""");

        @Test
        void takesTheAnswerThatIsWorthMostAndNoMoreOfItThanNeeded() {
            // 4 points of 1, 0, 2 and 1; 8 take 4 more, which b alone can give.
            assertThat(changes(trial, "1 0 2 1")).containsExactly("b: l0 to l4");
            assertThat(changes(trial, "1 0 2 2")).containsExactly("b: l0 to l3");
        }

        @Test
        void takesMoreAnswersWhereOneIsNotEnough() {
            assertThat(changes(trial, "1 1 1 1")).containsExactly("a: l1 to l2", "b: l1 to l4");
        }

        @Test
        void takesOneMoreWhereTheBoundIsNotEnough() {
            Trial over = sum("""
                    {"level": "silver", "requirements": [{"kind": "points", "threshold": "over 8"}]}""");

            assertThat(changes(over, "2 2 2 2")).containsExactly("a: l2 to l3");
        }

        @Test
        void mayTakeAnAnswerToSomethingOpen() {
            assertThat(changes(trial, "? 2 2 2")).containsExactly("a: ? to l2");
        }

        @Test
        void leavesAloneWhatDoesNotApply() {
            assertThat(changes(trial, "n.a. 2 2 2")).containsExactly("b: l2 to l4");
        }

        @Test
        void isOutOfReachWhereTooLittleApplies() {
            NextLevel next = next(trial, "n.a. n.a. n.a. 2");

            assertThat(next.changes()).isEmpty();
            assertThat(next.conditions()).extracting(Text::value).containsExactly(ALONE);
        }

        @Test
        void ofAShareCountsWhatBecomesOfTheDenominator() {
            // Each of the four that are rated no is worth 10, and the open w 14. First w looks best, for 14 of 54 is
            // more than
            // 10 of 40; but with w it takes two more, and without it two are 20 of 40.
            Trial trial = Trial.of(questions("no yes", "v w x y z"), """
                            "open": "left-out", "scales": [scale(award: none silver)],
                            "root": {"key": "scheme", "scale": "award", "formula": {"kind": "sum", "parts": [
                              {"key": "v", "weight": "10", "formula": {"kind": "rating", "criterion": "v"}},
                              {"key": "w", "weight": "14", "formula": {"kind": "rating", "criterion": "w"}},
                              {"key": "x", "weight": "10", "formula": {"kind": "rating", "criterion": "x"}},
                              {"key": "y", "weight": "10", "formula": {"kind": "rating", "criterion": "y"}},
                              {"key": "z", "weight": "10", "formula": {"kind": "rating", "criterion": "z"}}]},
                             "grades": [{"level": "silver", "requirements": [
                               {"kind": "share", "threshold": "at least 1/2"}]}]}
                            """);

            assertThat(changes(trial, "no ? no no no")).hasSize(2);
        }
    }

    @Nested
    class Gate {

        @Test
        void isMetBesideAThreshold() {
            Trial trial = sum("""
                    {"level": "silver", "requirements": [{"kind": "points", "threshold": "at least 6"},
                      {"kind": "at-level", "node": "d", "level": "l2"}]}""");

            // d to l2 makes 5 points, and one of the others gives the sixth; d alone to l3 gives both.
            assertThat(changes(trial, "1 1 1 0")).containsExactly("d: l0 to l3");
        }

        @Test
        void isMetWhereItIsAllThatIsMissing() {
            Trial trial = sum("""
                    {"level": "silver", "requirements": [{"kind": "at-level", "node": "a", "level": "l2"}]}""");

            assertThat(changes(trial, "- 4 4 4")).containsExactly("a: ? to l2");
        }

        @Test
        void isOutOfReachWhereItDoesNotApply() {
            Trial trial = sum("""
                    {"level": "silver", "requirements": [{"kind": "at-level", "node": "a", "level": "l2"}]}""");

            assertThat(next(trial, "n.a. 4 4 4").conditions())
                    .extracting(Text::value)
                    .containsExactly(ALONE);
        }
    }

    @Nested
    class SeveralOfMany {

        @ParameterizedTest
        @CsvSource({"2 1 0 0, b: l1 to l2", "0 0 0 2, a: l0 to l2", "2 n.a. n.a. ?, d: ? to l2"})
        void takesAsManyAsAreMissing(String answers, String change) {
            assertThat(changes(passing("\"atLeast\": 2"), answers)).containsExactly(change);
        }

        @Test
        void takesAllThatApplyWhereAllMustPass() {
            assertThat(changes(passing("\"nodes\": []"), "2 1 n.a. ?")).containsExactly("b: l1 to l2", "d: ? to l2");
        }

        @Test
        void isOutOfReachWhereTooFewApply() {
            assertThat(next(passing("\"atLeast\": 3"), "2 1 n.a. n.a.").changes())
                    .isEmpty();
        }

        private static Trial passing(String which) {
            return sum("""
                    {"level": "silver", "requirements": [{"kind": "passing", "bar": {"level": "l2"}, %s}]}""".formatted(which));
        }
    }

    @Nested
    class Alternatives {

        @Test
        void goTheShorterWay() {
            Trial trial = sum("""
                    {"level": "silver", "requirements": [{"kind": "any-of", "of": [
                      {"kind": "all-of", "of": [
                        {"kind": "at-level", "node": "a", "level": "l1"}, {"kind": "at-level", "node": "b", "level": "l1"}]},
                      {"kind": "at-level", "node": "d", "level": "l4"}]}]}""");

            assertThat(changes(trial, "0 0 0 0")).containsExactly("d: l0 to l4");
            assertThat(changes(trial, "1 0 0 n.a.")).containsExactly("b: l0 to l1");
            assertThat(changes(trial, "0 0 0 n.a.")).containsExactly("a: l0 to l1", "b: l0 to l1");
        }

        @Test
        void goTheWayOfAnswersWhereTimeWouldDoToo() {
            Trial trial = sum("""
                    {"level": "silver", "requirements": [{"kind": "any-of", "of": [
                      {"kind": "earliest", "date": "2030-01-01"}, {"kind": "at-level", "node": "d", "level": "l1"}]}]}""");

            assertThat(changes(trial, "0 0 0 0")).containsExactly("d: l0 to l1");
            assertThat(next(trial, "0 0 0 0").conditions()).isEmpty();
        }

        @Test
        void sayWhatTimeWouldDoWhereAnswersDoNot() {
            Trial trial = sum("""
                    {"level": "silver", "requirements": [{"kind": "any-of", "of": [
                      {"kind": "earliest", "date": "2030-01-01"}, {"kind": "at-level", "node": "d", "level": "l1"}]}]}""");

            NextLevel next = next(trial, "0 0 0 n.a.");

            assertThat(next.changes()).isEmpty();
            assertThat(next.conditions()).extracting(Text::value).containsExactly("It is too early before 2030-01-01.");
        }
    }

    @Nested
    class Circumstances {

        private final Trial trial = sum("""
                {"level": "bronze", "requirements": [{"kind": "points", "threshold": "at least 1"}]},
                {"level": "silver", "requirements": [{"kind": "points", "threshold": "at least 2"},
                  {"kind": "held", "level": "bronze", "months": 6}, {"kind": "earliest", "monthsAfterFirst": 12}]}""");

        @Test
        void areSaidInSentences() {
            NextLevel next = next(trial, "4 4 4 4");

            assertThat(next.changes()).isEmpty();
            assertThat(next.conditions())
                    .extracting(Text::value)
                    .containsExactly(
                            "The level bronze must be held for 6 months.",
                            "It takes 12 months from the first assessment.");
        }

        @Test
        void standBesideTheAnswersThatAreMissing() {
            NextLevel next = next(trial, "1 0 0 0");

            assertThat(words(next.changes())).containsExactly("b: l0 to l1");
            assertThat(next.conditions()).hasSize(2);
        }

        @Test
        void areNotSaidWhereTheyAreMet() {
            assertThat(next(trial.decided("bronze", "2024-01-01"), "4 4 4 4").conditions())
                    .extracting(Text::value)
                    .containsExactly("It takes 12 months from the first assessment.");
        }

        @Test
        void areSaidOfAPartToo() {
            Trial nested = Trial.of(questions("l0 l1 l2 l3 l4", "a b c d"), """
                            "open": "left-out", "scales": [scale(award: none bronze silver gold)],
                            "root": {"key": "scheme", "scale": "award",
                              "formula": {"kind": "sum", "parts": [@c, @d,
                                {"key": "part", "scale": "award", "formula": {"kind": "sum", "parts": [@a, @b]}, "grades": [
                                  {"level": "bronze", "requirements": [{"kind": "points", "threshold": "at least 1"}]},
                                  {"level": "silver", "requirements": [{"kind": "held", "level": "bronze", "months": 0}]}]}]},
                              "grades": [{"level": "silver", "requirements": [
                                {"kind": "at-level", "node": "part", "level": "silver"}]}]}
                            """);

            NextLevel next = next(nested.decided("none", "2024-01-01"), "0 0 4 4");

            // Bronze takes nothing, so what is missing is silver of the part: a point, and bronze held.
            assertThat(next.level().key().value()).isEqualTo("silver");
            assertThat(words(next.changes())).containsExactly("a: l0 to l1");
            assertThat(next.conditions()).extracting(Text::value).containsExactly("The level bronze must be held.");
        }
    }

    @Nested
    class FewestChanges {

        @Test
        void areFoundWhereTheFirstWayTakesMore() {
            // One after the other: a for the first, c for the second. b alone is enough for both.
            Trial trial = sum("""
                    {"level": "silver", "requirements": [
                      {"kind": "passing", "nodes": ["a", "b"], "bar": {"level": "l2"}, "atLeast": 1},
                      {"kind": "passing", "nodes": ["c", "b"], "bar": {"level": "l3"}, "atLeast": 1}]}""");

            assertThat(changes(trial, "0 0 0 0")).containsExactly("b: l0 to l3");
        }

        @Test
        void leaveOutWhatALaterStepMadeNeedless() {
            Trial trial = sum("""
                    {"level": "silver", "requirements": [
                      {"kind": "passing", "nodes": ["a", "b"], "bar": {"level": "l2"}, "atLeast": 1},
                      {"kind": "at-level", "node": "b", "level": "l2"}]}""");

            assertThat(changes(trial, "0 0 0 0")).containsExactly("b: l0 to l2");
        }

        @Test
        void coverTheLevelsBetween() {
            // From none, two levels up at once is not asked for: the next one is bronze.
            Trial trial = sum("""
                    {"level": "bronze", "requirements": [{"kind": "points", "threshold": "at least 1"}]},
                    {"level": "silver", "requirements": [{"kind": "points", "threshold": "at least 9"}]}""");

            assertThat(next(trial, "0 0 0 0").level().key().value()).isEqualTo("bronze");
            assertThat(changes(trial, "0 0 0 0")).containsExactly("a: l0 to l1");
        }

        @Test
        void areFoundThroughAMeanThatIsRounded() {
            // 6 times the mean, rounded down: with 1 of 16 in all 0, and 1 takes 3 of 16.
            Trial trial = Trial.of(questions("l0 l1 l2 l3 l4", "a b c d"), """
                            "open": "left-out", "scales": [scale(award: none silver)],
                            "root": {"key": "scheme", "scale": "award",
                              "formula": {"kind": "mean", "parts": [@a, @b, @c, @d], "outOf": "6",
                                "rounding": {"mode": "floor", "step": "1"}},
                              "grades": [{"level": "silver", "requirements": [{"kind": "points", "threshold": "at least 1"}]}]}
                            """);

            assertThat(changes(trial, "1 0 0 0")).containsExactly("a: l1 to l3");
        }
    }

    @Nested
    class BestFit {

        @Test
        void isReachedWhereMostPartsAreAndNotOnlyAtTheNextLevel() {
            // Four at once: three pillars take one answer each, and the seventh is easier at silver than at bronze.
            Trial mentoring = Trial.ofStock("mentoring-standard");

            assertThat(changes(mentoring, "0 2 3 2 2 3 0 3 0 0 2 2 3 0 0 2 0 0 0 2 2 0 3"))
                    .hasSize(4);
        }

        @Test
        void takesAPartAwayFromWhereMostAre() {
            Trial fit = fit("""
                    {"level": "silver", "requirements": [{"kind": "at-level", "node": "fit", "level": "l1"}]}""");

            assertThat(changes(fit, "0 0 2 2")).containsExactly("a: l0 to l1");
            assertThat(changes(fit, "0 0 0 3")).containsExactly("a: l0 to l1", "b: l0 to l1");
        }

        private static Trial fit(String grades) {
            return Trial.of(questions("l0 l1 l2 l3 l4", "a b c d"), """
                    "open": "left-out", "scales": [scale(award: none silver)],
                    "root": {"key": "scheme", "scale": "award", "formula": {"kind": "profile", "parts": [
                      {"key": "fit", "formula": {"kind": "best-fit", "parts": [@a, @b, @c, @d]}}]}, "grades": [%s]}
                    """.formatted(grades));
        }
    }

    @Nested
    class SomethingThatMustNotBe {

        @Test
        void isLeftAsItIs() {
            Trial trial = sum("""
                    {"level": "silver", "requirements": [{"kind": "points", "threshold": "at least 6"},
                      {"kind": "not", "requirement": {"kind": "at-level", "node": "a", "level": "l4"}}]}""");

            assertThat(changes(trial, "0 0 0 0")).containsExactly("b: l0 to l2", "c: l0 to l4");
            assertThat(changes(trial, "0 0 n.a. n.a.")).containsExactly("a: l0 to l2", "b: l0 to l4");
            assertThat(changes(trial, "3 n.a. n.a. 1")).containsExactly("d: l1 to l3");
        }

        @Test
        void isLeftAsItIsWhereThereAreTooManyAnswersToTryThemAll() {
            Trial trial = Trial.of(questions("l0 l1 l2 l3 l4", "a b c d e f g h i j k l"), """
                            "open": "left-out", "scales": [scale(award: none silver)],
                            "root": {"key": "scheme", "scale": "award", "formula": {"kind": "sum", "parts": [
                              @a, @b, @c, @d, @e, @f, @g, @h, @i, @j, @k, @l]}, "grades": [
                              {"level": "silver", "requirements": [{"kind": "points", "threshold": "at least 40"},
                                {"kind": "not", "requirement": {"kind": "at-level", "node": "a", "level": "l4"}}]}]}
                            """);

            assertThat(changes(trial, "0 0 0 0 0 0 0 0 0 0 0 0")).hasSize(10);
        }
    }

    @Nested
    class NoNextLevel {

        private final Trial trial = sum("""
                {"level": "gold", "requirements": [{"kind": "points", "threshold": "at least 1"}]}""");

        @Test
        void isThereAtTheHighest() {
            assertThat(trial.score("1 0 0 0").root().next()).isEmpty();
        }

        @Test
        void isThereWhereThereIsNoLevelAtAll() {
            assertThat(trial.score("- - - -").root().next()).isEmpty();
        }

        @Test
        void isThereForARatingOnItsOwn() {
            assertThat(Trial.node(trial.score("0 0 0 0"), "a").next()).isEmpty();
        }
    }

    @Nested
    class AProfileThatDoesNotApply {

        @Test
        void hasNoLevelEither() {
            Trial trial = Trial.of(questions("l0 l1 l2 l3 l4", "a b"), """
                            "open": "left-out", "scales": [scale(award: none silver)],
                            "root": {"key": "scheme", "formula": {"kind": "profile", "parts": [@b,
                              {"key": "part", "scale": "award", "when": {"kind": "at-level", "node": "b", "level": "l1"},
                                "formula": {"kind": "profile", "parts": [@a]}}]}}
                            """);

            assertThat(Trial.node(trial.score("4 1"), "part").level()).isPresent();
            assertThat(Trial.node(trial.score("4 0"), "part").level()).isEmpty();
        }
    }

    @Nested
    class AChange {

        @Test
        void isReachedByAnswersOfNow() {
            Trial trial = Trial.of(questions("l0 l1 l2 l3 l4", "a"), """
                            "open": "left-out", "scales": [scale(award: none silver)],
                            "root": {"key": "scheme", "scale": "award", "formula": {"kind": "change", "part": @a},
                              "grades": [{"level": "silver", "requirements": [
                                {"kind": "share", "threshold": "at least 1/2"}]}]}
                            """);
            Trial twice = trial.with(trial.assessment("before", "1")
                    .date(Trial.DAY.minusYears(1))
                    .build());

            // From 1 of 4 to 3 of 4 is a change of one half.
            assertThat(changes(twice, "1")).containsExactly("a: l1 to l3");
        }

        @Test
        void isComparedWithBeforeWhereTimeIsMissingToo() {
            Trial trial = Trial.of(questions("l0 l1 l2 l3 l4", "a"), """
                            "open": "left-out", "scales": [scale(award: none silver)],
                            "root": {"key": "scheme", "scale": "award", "formula": {"kind": "change", "part": @a},
                              "grades": [{"level": "silver", "requirements": [
                                {"kind": "share", "threshold": "at least 1/2"}, {"kind": "earliest", "date": "2030-01-01"}]}]}
                            """);
            Trial twice = trial.with(trial.assessment("before", "1")
                    .date(Trial.DAY.minusYears(1))
                    .build());

            assertThat(changes(twice, "1")).containsExactly("a: l1 to l3");
        }
    }

    @Nested
    class WorseAnswers {

        @Test
        void areNeverAskedFor() {
            Trial trial = sum("""
                    {"level": "silver", "requirements": [{"kind": "not", "requirement":
                      {"kind": "at-level", "node": "a", "level": "l3"}}]}""");

            assertThat(next(trial, "4 0 0 0").conditions())
                    .extracting(Text::value)
                    .containsExactly(ALONE);
        }
    }

    /** {@return a sum of four questions, with what its levels take} */
    private static Trial sum(String grades) {
        return Trial.of(questions("l0 l1 l2 l3 l4", "a b c d"), """
                "open": "left-out", "scales": [scale(award: none bronze silver gold)],
                "root": {"key": "scheme", "scale": "award",
                  "formula": {"kind": "sum", "parts": [@a, @b, @c, @d]}, "grades": [%s]}
                """.formatted(grades));
    }

    private static NextLevel next(Trial trial, String answers) {
        return trial.score(answers).root().next().orElseThrow();
    }

    private static List<String> changes(Trial trial, String answers) {
        return words(next(trial, answers).changes());
    }

    private static List<String> words(List<AnswerChange> changes) {
        return changes.stream()
                .map(change -> change.criterion() + ": "
                        + Optional.of(change)
                                .flatMap(AnswerChange::from)
                                .map(from -> from.value())
                                .orElse("?") + " to "
                        + change.to())
                .toList();
    }
}
