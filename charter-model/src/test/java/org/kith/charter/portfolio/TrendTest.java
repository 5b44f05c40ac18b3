package org.kith.charter.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.kith.charter.portfolio.Made.ADOPTED;
import static org.kith.charter.portfolio.Made.DAY;
import static org.kith.charter.portfolio.Made.SCOPE;
import static org.kith.charter.portfolio.Made.THIRTEEN;
import static org.kith.charter.portfolio.Made.TWELVE;
import static org.kith.charter.portfolio.Made.basis;
import static org.kith.charter.portfolio.Made.policy;
import static org.kith.charter.portfolio.Made.review;
import static org.kith.charter.portfolio.Made.step;
import static org.kith.charter.portfolio.Made.transition;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.charter.Charter;
import org.kith.charter.CharterId;
import org.kith.charter.CharterReview;
import org.kith.charter.Fulfilment;
import org.kith.charter.ProgrammeId;
import org.kith.charter.ProgrammeState;
import org.kith.charter.ReviewBasis;
import org.kith.charter.ReviewTerms;
import org.kith.charter.SectorReading;
import org.kith.charter.StepReview;
import org.kith.core.framework.CriterionKey;
import org.kith.core.number.Share;

class TrendTest {

    @Nested
    class OfAPolicyThatLapsed {

        private final ReviewBasis village = basis("village", policy(DAY));

        @Test
        void isAFallFromMetToLapsed() {
            Trend trend = SCOPE.trend(Stream.of(village), DAY, DAY.plusYears(2));

            assertThat(schools(trend).fallen()).singleElement().satisfies(fall -> {
                assertThat(fall.before().fulfilment()).isEqualTo(Fulfilment.MET);
                assertThat(fall.after().fulfilment()).isEqualTo(Fulfilment.LAPSED);
                assertThat(fall.after().place().value()).isEqualTo("village");
            });
            assertThat(trend.firstDay()).contains(DAY);
            assertThat(trend.lastDay()).contains(DAY.plusYears(2));
        }

        @Test
        void isToldByThePairAloneToo() {
            assertThat(ReviewPair.of(village, DAY, DAY.plusYears(2)).moves())
                    .extracting(move -> move.after().step().value())
                    .contains("schools")
                    .doesNotContain("faith");
        }
    }

    @Nested
    class OfAStep {

        @Test
        void countsWhereEachPlaceCameFromAndWentTo() {
            Moves moves = schools(trend(
                            pair("a", Fulfilment.MET, Fulfilment.LAPSED),
                            pair("b", Fulfilment.UNMET, Fulfilment.MET),
                            pair("c", Fulfilment.MET, Fulfilment.MET),
                            pair("d", Fulfilment.MET, Fulfilment.DUE)))
                    .moves();

            assertThat(moves.count(Fulfilment.MET, Fulfilment.LAPSED)).isEqualTo(1);
            assertThat(moves.better()).isEqualTo(Share.of(1, 4));
            assertThat(moves.same()).isEqualTo(Share.of(1, 4));
            assertThat(moves.dueAgain()).isEqualTo(Share.of(1, 4));
            assertThat(moves.worse()).isEqualTo(Share.of(1, 4));
        }

        @Test
        void comparesOnlyPlacesOfWhichItIsKnownForBothDays() {
            Moves moves = schools(trend(
                            pair("a", Fulfilment.NOT_KNOWN, Fulfilment.MET),
                            pair("b", Fulfilment.UNMET, Fulfilment.NOT_PROMISED),
                            pair("c", Fulfilment.UNMET, Fulfilment.PARTLY_MET)))
                    .moves();

            assertThat(moves.compared()).isEqualTo(Share.of(1, 3));
            assertThat(moves.better()).isEqualTo(Share.of(1, 1));
        }

        @Test
        void namesTheGreatestMovesFirst() {
            StepTrend schools = schools(trend(
                    pair("a", Fulfilment.UNMET, Fulfilment.LAPSED),
                    pair("b", Fulfilment.UNMET, Fulfilment.MET),
                    pair("c", Fulfilment.PARTLY_MET, Fulfilment.LAPSED),
                    pair("d", Fulfilment.MET, Fulfilment.UNMET)));

            assertThat(places(schools.risen())).containsExactly("b", "a");
            assertThat(places(schools.fallen())).containsExactly("d", "c");
        }

        @Test
        void hasCoverageOfTheSamePlacesOnBothDays() {
            StepTrend schools = schools(trend(
                    new ReviewPair(
                            review("a", step("schools", Fulfilment.PARTLY_MET, 8, 33)),
                            review("a", step("schools", Fulfilment.PARTLY_MET, 9, 40))),
                    pair("b", Fulfilment.MET, Fulfilment.MET),
                    new ReviewPair(
                            review("c", step("schools", Fulfilment.MET)),
                            review("c", step("schools", Fulfilment.MET, 5, 5)))));

            assertThat(schools.coverageBefore()).isEqualTo(Share.of(8, 33));
            assertThat(schools.coverageAfter()).isEqualTo(Share.of(9, 40));
            assertThat(schools.covered()).isEqualTo(1);
        }

        @Test
        void saysWhereAVersionHasItNot() {
            Trend trend = trend(new ReviewPair(review("a", TWELVE), review("a", THIRTEEN)));

            assertThat(trend.step(CriterionKey.of("memorial"))).hasValueSatisfying(memorial -> {
                assertThat(memorial.notInBoth()).isEqualTo(1);
                assertThat(memorial.moves().places()).isZero();
            });
        }
    }

    @Nested
    class Places {

        @Test
        void thatCameOrWentAreCountedAndNotCompared() {
            ReviewBasis later = adopting("later", THIRTEEN, DAY.plusDays(1).toString());
            ReviewBasis ended = basis("ended");
            ended = ended.withProgramme(ended.programme()
                    .withTransitions(
                            transition(ProgrammeState.ADOPTED, ADOPTED),
                            transition(ProgrammeState.ENDED, DAY.plusDays(2))));
            ReviewBasis never = adopting("never", THIRTEEN, "2050-01-01");

            Trend trend = SCOPE.trend(Stream.of(later, ended, never, basis("there")), DAY, DAY.plusDays(9));

            assertThat(trend.places()).isEqualTo(1);
            assertThat(trend.begun()).isEqualTo(1);
            assertThat(trend.ended()).isEqualTo(1);
            assertThat(trend.idle()).isEqualTo(1);
        }

        @Test
        void thatReadTheCharterInTwoWaysAreCountedAndNotCompared() {
            Trend trend = trend(new ReviewPair(
                    review("a"), review("a").withTerms(new ReviewTerms(SectorReading.WITH_THE_REVIEW, 24, 12))));

            assertThat(trend.places()).isZero();
            assertThat(trend.readOtherwise()).isEqualTo(1);
        }

        @Test
        void ofAnotherCharterAreCountedAndNotCompared() {
            Trend trend = trend(
                    new ReviewPair(review("a"), review("a").withCharter(CharterId.of("another"))),
                    new ReviewPair(review("b").withCharter(CharterId.of("another")), review("b")));

            assertThat(trend.places()).isZero();
            assertThat(trend.ofOtherCharters()).isEqualTo(2);
        }

        @Test
        void haveAimsOfTheirOwnThatAreCounted() {
            ReviewBasis plymouth = basis("plymouth").withLocalCharter(Made.plymouth());

            assertThat(SCOPE.trend(Stream.of(plymouth), DAY, DAY).ownAims().places())
                    .isEqualTo(2);
        }

        private static ReviewBasis adopting(String place, Charter charter, String day) {
            ReviewBasis basis = basis(place).withCharter(charter);
            return basis.withProgramme(
                    basis.programme().withTransitions(transition(ProgrammeState.ADOPTED, LocalDate.parse(day))));
        }
    }

    @Nested
    class Pairs {

        @Test
        void areOfOneProgramme() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new ReviewPair(review("a"), review("b")))
                    .withMessage("a pair of reviews is of one programme");
        }

        @Test
        void areInTheOrderOfTheirDays() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new ReviewPair(review("a"), review("a").withAsOf(DAY.minusDays(1))))
                    .withMessage("the second review of a pair is not before the first");
        }

        @Test
        void haveNoMovesWhereNothingChanged() {
            assertThat(new ReviewPair(review("a"), review("a").withAsOf(DAY.plusDays(3))).moves())
                    .isEmpty();
        }

        @Test
        void takeAStepThatIsToldTwiceOnce() {
            CharterReview twice = CharterReview.builder()
                    .from(review("a", step("schools", Fulfilment.MET)))
                    .addSteps(step("schools", Fulfilment.UNMET))
                    .build();

            assertThat(schools(trend(new ReviewPair(twice, twice))).moves().same())
                    .isEqualTo(Share.of(1, 1));
        }
    }

    @Test
    void trendsOfTwoScopesDoNotAddUp() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> SCOPE.noTrend().plus(PortfolioScope.of(THIRTEEN).noTrend()))
                .withMessage("only trends of one scope add up");
    }

    private static Trend trend(ReviewPair... pairs) {
        return Arrays.stream(pairs).collect(SCOPE.trendCollector());
    }

    private static StepTrend schools(Trend trend) {
        return trend.step(CriterionKey.of("schools")).orElseThrow();
    }

    private static ReviewPair pair(String place, Fulfilment before, Fulfilment after) {
        return new ReviewPair(schools(place, before), schools(place, after).withAsOf(DAY.plusYears(1)));
    }

    private static CharterReview schools(String place, Fulfilment fulfilment) {
        StepReview schools = step("schools", fulfilment);
        return review(place, schools).withProgramme(ProgrammeId.of(place));
    }

    private static List<String> places(List<StepMove> moves) {
        return moves.stream().map(move -> move.after().place().value()).toList();
    }
}
