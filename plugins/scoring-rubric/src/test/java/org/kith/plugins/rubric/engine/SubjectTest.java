package org.kith.plugins.rubric.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.plugins.rubric.SmallRubrics.award;
import static org.kith.plugins.rubric.SmallRubrics.fraction;
import static org.kith.plugins.rubric.SmallRubrics.framework;
import static org.kith.plugins.rubric.SmallRubrics.rubric;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.core.assessment.Assessment;
import org.kith.core.assessment.AssessmentId;
import org.kith.core.assessment.Rater;
import org.kith.core.assessment.RaterKind;
import org.kith.core.framework.FrameworkRef;
import org.kith.core.framework.LevelKey;
import org.kith.core.indicator.Direction;
import org.kith.core.indicator.Fidelity;
import org.kith.core.indicator.Indicator;
import org.kith.core.indicator.IndicatorId;
import org.kith.core.indicator.Observation;
import org.kith.core.indicator.ObservationId;
import org.kith.core.number.Fraction;
import org.kith.core.number.Qualified;
import org.kith.core.score.Decision;
import org.kith.core.score.DecisionId;
import org.kith.core.score.ScoreInput;
import org.kith.core.spi.ScoringInput;
import org.kith.core.text.Text;
import org.kith.plugins.rubric.Baseline;
import org.kith.plugins.rubric.Formula;
import org.kith.plugins.rubric.RaterRule;
import org.kith.plugins.rubric.Raters;
import org.kith.plugins.rubric.Requirement;
import org.kith.plugins.rubric.Rubric;
import org.kith.plugins.rubric.Target;

class SubjectTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 14);
    private static final Assessment SCORED = look("look", RaterKind.TEAM, DAY);
    private static final Rubric WEEK =
            rubric().raters(new Raters(RaterRule.SCORED, 7)).build();

    @Nested
    class Figures {

        private final Formula.Figure plain =
                new Formula.Figure(IndicatorId.of("figure"), Optional.empty(), Optional.empty());
        private final Formula.Figure relative = new Formula.Figure(
                IndicatorId.of("figure"),
                Optional.of(Baseline.monthsBefore(12)),
                Optional.of(Target.timesBaseline(fraction("11/10"))));

        @Test
        void areTheNewest() {
            assertThat(progress(plain, observed("2026-03-01", 3), observed("2026-02-01", 2)))
                    .hasValueSatisfying(
                            progress -> assertThat(progress.newest().value()).isEqualTo(Qualified.exactly(3)));
        }

        @Test
        void areThoseOfTheGreaterIdWhereTwoAreOfOneDay() {
            Observation second = observed("2026-03-01", 2).withId(ObservationId.of("z"));

            assertThat(progress(plain, second, observed("2026-03-01", 3)))
                    .hasValueSatisfying(
                            progress -> assertThat(progress.newest()).isEqualTo(second));
        }

        @ParameterizedTest
        @CsvSource({"2026-03-14, 3", "2026-03-15, 2"})
        void areNotThoseAfterTheDayOfTheScore(String day, long value) {
            assertThat(progress(plain, observed("2026-02-01", 2), observed(day, 3)))
                    .hasValueSatisfying(
                            progress -> assertThat(progress.newest().value()).isEqualTo(Qualified.exactly(value)));
        }

        @ParameterizedTest
        @ValueSource(strings = {"over 90", "about 90", "at least 90"})
        void areNotThoseKnownOnlyAboutRight(String value) {
            Observation vague = observed("2026-03-01", 3).withValue(Qualified.parse(value));

            assertThat(progress(plain, observed("2026-02-01", 2), vague))
                    .hasValueSatisfying(
                            progress -> assertThat(progress.newest().value()).isEqualTo(Qualified.exactly(2)));
        }

        @Test
        void areNotThoseOfAnotherIndicator() {
            Observation other = observed("2026-03-01", 3).withIndicator(IndicatorId.of("other"));

            assertThat(progress(plain, other)).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"2025-02-28, 200", "2025-03-01, 200", "2025-03-02, 100"})
        void haveTheLatestOldEnoughAsBaseline(String day, long baseline) {
            assertThat(progress(relative, observed("2024-03-01", 100), observed(day, 200), observed("2026-03-01", 215)))
                    .hasValueSatisfying(progress -> {
                        assertThat(progress.baseline()).hasValue(Fraction.of(baseline));
                        assertThat(progress.target())
                                .hasValue(Fraction.of(baseline).times(fraction("11/10")));
                    });
        }

        @Test
        void areNoneWhereNothingIsOldEnough() {
            assertThat(progress(relative, observed("2026-03-01", 215), observed("2025-06-01", 200)))
                    .isEmpty();
        }

        @Test
        void haveTheShareOfTheOldOnesAsBaseline() {
            Observation old = observed("2025-03-01", 4).withOf(Fraction.of(8));
            Observation newest = observed("2026-03-01", 5).withOf(Fraction.of(8));

            assertThat(progress(relative, old, newest))
                    .hasValueSatisfying(
                            progress -> assertThat(progress.baseline()).hasValue(fraction("1/2")));
        }

        @Test
        void goTheWayOfTheirIndicator() {
            assertThat(progress(plain, observed("2026-03-01", 1)).orElseThrow().direction())
                    .isEqualTo(Direction.LOWER_IS_BETTER);
        }

        @Test
        void goUpwardsWhereTheIndicatorIsNotKnown() {
            ScoringInput input =
                    input().withObservations(observed("2026-03-01", 1)).withIndicators(List.of());

            assertThat(subject(input).progress(plain).orElseThrow().direction()).isEqualTo(Direction.HIGHER_IS_BETTER);
        }

        @Test
        void sayHowTheyWereCounted() {
            Observation adapted =
                    observed("2026-03-01", 4).withOf(Fraction.of(8)).withFidelity(Fidelity.ADAPTED);

            assertThat(Rules.inputs(progress(plain, adapted).orElseThrow()))
                    .contains(
                            new ScoreInput("value", "4"),
                            new ScoreInput("of", "8"),
                            new ScoreInput("fidelity", "adapted"),
                            new ScoreInput("direction", "lower-is-better"));
        }

        private static Optional<Progress> progress(Formula.Figure figure, Observation... observations) {
            return subject(input().withObservations(observations)).progress(figure);
        }

        private static ScoringInput input() {
            return ScoringInput.of(SCORED)
                    .withIndicators(Indicator.builder()
                            .id(IndicatorId.of("figure"))
                            .version("1")
                            .title(Text.of("A figure"))
                            .direction(Direction.LOWER_IS_BETTER)
                            .build());
        }

        private static Observation observed(String day, long value) {
            return Observation.builder()
                    .id(ObservationId.of("figure-" + day))
                    .indicator(IndicatorId.of("figure"))
                    .version("1")
                    .date(LocalDate.parse(day))
                    .value(Qualified.exactly(value))
                    .fidelity(Fidelity.AS_DEFINED)
                    .build();
        }
    }

    @Nested
    class Held {

        @ParameterizedTest
        @CsvSource({"2025-09-14, true", "2025-09-15, false"})
        void takesTheMonthsInFull(String decided, boolean met) {
            assertThat(isMet(6, decided)).isEqualTo(met);
        }

        @ParameterizedTest
        @CsvSource({"2026-03-14, true", "2026-03-15, false"})
        void takesNoMoreThanTheDayWithoutMonths(String decided, boolean met) {
            assertThat(isMet(0, decided)).isEqualTo(met);
        }

        private static boolean isMet(int months, String decided) {
            Decision decision = Decision.builder()
                    .id(DecisionId.of("one"))
                    .scheme("scheme")
                    .date(LocalDate.parse(decided))
                    .level(LevelKey.of("silver"))
                    .build();
            return subject(ScoringInput.of(SCORED).withDecisions(decision))
                    .isMet(new Requirement.Held(LevelKey.of("silver"), months));
        }
    }

    @Nested
    class Earliest {

        @ParameterizedTest
        @CsvSource({"2026-03-14, true", "2026-03-15, false"})
        void isADay(String day, boolean met) {
            assertThat(subject(ScoringInput.of(SCORED))
                            .isMet(new Requirement.Earliest(Optional.of(LocalDate.parse(day)), Optional.empty())))
                    .isEqualTo(met);
        }

        @ParameterizedTest
        @CsvSource({"2025-03-14, true", "2025-03-15, false"})
        void isSomeMonthsAfterTheFirstAssessmentOfAnybody(String first, boolean met) {
            Assessment other = look("first", RaterKind.PARTNER, LocalDate.parse(first));

            assertThat(subject(beside(other)).isMet(new Requirement.Earliest(Optional.empty(), Optional.of(12))))
                    .isEqualTo(met);
        }

        @Test
        void countsFromAnAssessmentAgainstAnotherVersionToo() {
            ScoringInput input =
                    ScoringInput.of(SCORED).withOtherVersions(look("first", RaterKind.TEAM, DAY.minusMonths(12)));

            assertThat(subject(input).isMet(new Requirement.Earliest(Optional.empty(), Optional.of(12))))
                    .isTrue();
        }

        @Test
        void countsFromTheScoredAssessmentIfThereIsNoOther() {
            assertThat(subject(ScoringInput.of(SCORED))
                            .isMet(new Requirement.Earliest(Optional.empty(), Optional.of(1))))
                    .isFalse();
        }
    }

    @Nested
    class Earlier {

        @Test
        void isTheLatestBeforeOfTheSameRater() {
            assertThat(subject(beside(
                                    look("old", RaterKind.TEAM, DAY.minusYears(2)),
                                    look("newer", RaterKind.TEAM, DAY.minusYears(1)),
                                    look("partner", RaterKind.PARTNER, DAY.minusDays(1)),
                                    look("later", RaterKind.TEAM, DAY.plusDays(1))))
                            .earlier(SCORED.rater())
                            .map(before -> before.scored().id().value()))
                    .hasValue("newer");
        }

        @Test
        void isNoneOfTheSameDay() {
            assertThat(subject(beside(look("same", RaterKind.TEAM, DAY))).earlier(SCORED.rater()))
                    .isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"2026-03-07, false", "2026-03-06, true"})
        void isNoneOfTheTimeOfTheScoredOne(String day, boolean earlier) {
            ScoringInput input = beside(look("before", RaterKind.TEAM, LocalDate.parse(day)));

            assertThat(new Subject(WEEK, input, DAY).earlier(SCORED.rater()).isPresent())
                    .isEqualTo(earlier);
        }

        @Test
        void hasTheRatersOfItsTimeAndNoneOfTheTimeOfTheScoredOne() {
            ScoringInput input = beside(
                    look("before", RaterKind.TEAM, LocalDate.of(2026, 3, 4)),
                    look("then", RaterKind.PARTNER, LocalDate.of(2026, 2, 25)),
                    look("now", RaterKind.COMMUNITY, LocalDate.of(2026, 3, 8)),
                    look("long-ago", RaterKind.COMMUNITY, LocalDate.of(2026, 2, 24)));

            assertThat(new Subject(WEEK, input, DAY)
                            .earlier(SCORED.rater())
                            .orElseThrow()
                            .raters())
                    .extracting(one -> one.id().value())
                    .containsExactly("before", "then");
        }
    }

    @Nested
    class OfOneTime {

        @ParameterizedTest
        @CsvSource({"2026-03-07, true", "2026-03-06, false"})
        void areThoseWithinSomeDays(String day, boolean counts) {
            List<String> raters = raters(look("partner", RaterKind.PARTNER, LocalDate.parse(day)));

            assertThat(raters.contains("partner")).isEqualTo(counts);
        }

        @Test
        void areThoseOfLaterDaysToo() {
            ScoringInput input = beside(look("partner", RaterKind.PARTNER, DAY.plusDays(7)));

            assertThat(ids(new Subject(WEEK, input, DAY.plusDays(7)).raters())).containsExactly("look", "partner");
        }

        @Test
        void areNotThoseAfterTheDayOfTheScore() {
            assertThat(raters(look("partner", RaterKind.PARTNER, DAY.plusDays(1))))
                    .containsExactly("look");
        }

        @Test
        void areInTheOrderOfTheirIds() {
            assertThat(raters(look("z", RaterKind.PARTNER, DAY), look("a", RaterKind.COMMUNITY, DAY)))
                    .containsExactly("a", "look", "z");
        }

        @Test
        void areOtherMembersOfTheTeamOnTheSameDay() {
            assertThat(raters(look("second", RaterKind.TEAM, DAY))).containsExactly("look", "second");
        }

        @Test
        void areNotTheSameRaterOfAnotherDay() {
            assertThat(raters(look("before", RaterKind.TEAM, DAY.minusDays(1)))).containsExactly("look");
        }

        @Test
        void countOnceAndByWhatIsNearest() {
            assertThat(raters(
                            look("far", RaterKind.PANEL, DAY.minusDays(5)),
                            look("near", RaterKind.PANEL, DAY.minusDays(2))))
                    .containsExactly("look", "near");
        }

        @Test
        void countEachWhereTheyNeedNotBeOne() {
            assertThat(raters(
                            look("one", RaterKind.COMMUNITY, DAY.minusDays(5)),
                            look("two", RaterKind.COMMUNITY, DAY.minusDays(2))))
                    .containsExactly("look", "one", "two");
        }

        @Test
        void areTheScoredOneAloneWhereTheRubricDoesNotPutThemTogether() {
            assertThat(ids(subject(beside(look("panel", RaterKind.PANEL, DAY))).raters()))
                    .containsExactly("look");
        }

        @Test
        void countByTheLaterOfTwoThatAreAsNear() {
            ScoringInput input = beside(
                    look("before", RaterKind.PANEL, DAY.minusDays(2)), look("after", RaterKind.PANEL, DAY.plusDays(2)));

            assertThat(ids(new Subject(WEEK, input, DAY.plusDays(7)).raters())).containsExactly("after", "look");
        }

        private static List<String> raters(Assessment... others) {
            return ids(new Subject(WEEK, beside(others), DAY).raters());
        }

        private static List<String> ids(List<Assessment> assessments) {
            return assessments.stream().map(one -> one.id().value()).toList();
        }
    }

    private static Subject subject(ScoringInput input) {
        return new Subject(rubric(award().build()).build(), input, DAY);
    }

    private static ScoringInput beside(Assessment... others) {
        return ScoringInput.of(SCORED).withOthers(Arrays.asList(others));
    }

    private static Assessment look(String id, RaterKind kind, LocalDate day) {
        return Assessment.builder()
                .id(AssessmentId.of(id))
                .title(Text.of("A look"))
                .framework(FrameworkRef.to(framework()))
                .date(day)
                .rater(Rater.of(kind))
                .build();
    }
}
