package org.kith.charter.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;
import static org.kith.charter.portfolio.Made.DAY;
import static org.kith.charter.portfolio.Made.SCOPE;
import static org.kith.charter.portfolio.Made.THIRTEEN;
import static org.kith.charter.portfolio.Made.TWELVE;
import static org.kith.charter.portfolio.Made.basis;
import static org.kith.charter.portfolio.Made.places;
import static org.kith.charter.portfolio.Made.policy;
import static org.kith.charter.portfolio.Made.portfolio;
import static org.kith.charter.portfolio.Made.review;
import static org.kith.charter.portfolio.Made.schools;
import static org.kith.charter.portfolio.Made.step;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.charter.CharterId;
import org.kith.charter.CharterReview;
import org.kith.charter.Fulfilment;
import org.kith.charter.ProgrammeId;
import org.kith.charter.ProgrammeState;
import org.kith.charter.ReviewTerms;
import org.kith.charter.SectorReading;
import org.kith.core.framework.CriterionKey;
import org.kith.core.number.Share;

class PortfolioTest {

    @Nested
    class OfOnePlace {

        @Test
        void tellsWhatItsReviewTells() {
            CharterReview review = basis("village", policy(DAY)).asOf(DAY);

            Portfolio portfolio = portfolio(review);

            assertThat(portfolio.steps()).zipSatisfy(review.steps(), (summary, step) -> {
                assertThat(summary.step()).isEqualTo(step.step());
                assertThat(summary.counts()).containsExactly(entry(step.fulfilment(), 1L));
                assertThat(summary.coverage()).isEqualTo(step.coverage().orElse(Share.NONE));
            });
            assertThat(portfolio.states()).containsExactly(entry(ProgrammeState.ADOPTED, 1L));
        }
    }

    @Nested
    class Steps {

        @Test
        void areCountedByHowFarTheyAreKept() {
            StepSummary schools = schools(
                    review("a", step("schools", Fulfilment.MET)),
                    review("b", step("schools", Fulfilment.LAPSED)),
                    review("c", step("schools", Fulfilment.MET)));

            assertThat(schools.counts()).containsExactly(entry(Fulfilment.MET, 2L), entry(Fulfilment.LAPSED, 1L));
            assertThat(schools.met()).isEqualTo(Share.of(2, 3));
        }

        @Test
        void thatAPlaceHasNotPromisedLeaveTheWhole() {
            StepSummary schools = schools(
                    review("a", step("schools", Fulfilment.MET)),
                    review("b", step("schools", Fulfilment.NOT_PROMISED)));

            assertThat(schools.met()).isEqualTo(Share.of(1, 1));
        }

        @Test
        void thatAVersionHasNotAreCountedApart() {
            Portfolio portfolio = portfolio(review("a"), review("b", TWELVE));

            assertThat(portfolio.step(CriterionKey.of("memorial"))).hasValueSatisfying(memorial -> {
                assertThat(memorial.notInVersion()).isEqualTo(1);
                assertThat(memorial.count(Fulfilment.NOT_KNOWN)).isEqualTo(1);
            });
        }

        @Test
        void thatPlymouthAndBernHaveNotTakenUpCountAsNotPromised() {
            Portfolio portfolio = SCOPE.review(
                    Stream.of(
                            basis("plymouth").withLocalCharter(Made.plymouth()),
                            basis("bern").withLocalCharter(Made.bern())),
                    DAY);

            assertThat(portfolio.steps().stream()
                            .mapToLong(step -> step.count(Fulfilment.NOT_PROMISED))
                            .sum())
                    .isEqualTo(2 + 8);
            assertThat(portfolio.ownAims().values().stream()
                            .mapToLong(Long::longValue)
                            .sum())
                    .isEqualTo(2 + 1);
        }

        @Test
        void ofMergedHeadingsCountUnderEachAndThoseLeftOutAreNotPromised() {
            Portfolio portfolio = SCOPE.review(Stream.of(basis("plymouth").withLocalCharter(Made.plymouth())), DAY);

            assertThat(portfolio.steps())
                    .filteredOn(step -> step.count(Fulfilment.NOT_PROMISED) == 1)
                    .extracting(step -> step.step().value())
                    .containsExactly("competition", "governance");
        }
    }

    @Nested
    class Coverage {

        @Test
        void addsUpBodiesAndSaysOfHowManyPlaces() {
            StepSummary schools = schools(
                    review("a", step("schools", Fulfilment.PARTLY_MET, 8, 33)),
                    review("b", step("schools", Fulfilment.MET, 2, 2)),
                    review("c", step("schools", Fulfilment.NOT_KNOWN)));

            assertThat(schools.coverage()).isEqualTo(Share.of(10, 35));
            assertThat(schools.covered()).isEqualTo(2);
        }

        @Test
        void leavesOutWhatNobodyCanHaveCounted() {
            StepSummary schools = schools(
                    review("a", step("schools", Fulfilment.MET, Long.MAX_VALUE, Long.MAX_VALUE)),
                    review("b", step("schools", Fulfilment.MET, Long.MAX_VALUE, Long.MAX_VALUE)),
                    review("c", step("schools", Fulfilment.MET, 1, 1)));

            assertThat(schools.coverage()).isEqualTo(Share.of(1, 1));
            assertThat(schools.covered()).isEqualTo(1);
            assertThat(schools.count(Fulfilment.MET)).isEqualTo(3);
        }
    }

    @Nested
    class Lists {

        @Test
        void nameTheLargestCoverageFirstAndThenThatOfMore() {
            StepSummary schools = schools(
                    review("d", step("schools", Fulfilment.MET)),
                    review("c", step("schools", Fulfilment.MET, 2, 2)),
                    review("b", step("schools", Fulfilment.MET, 30, 30)),
                    review("a", step("schools", Fulfilment.MET, 2, 2)));

            assertThat(places(schools.strongest())).containsExactly("b", "a", "c", "d");
            assertThat(schools.weakest()).isEmpty();
        }

        @Test
        void nameWhatWasNeverThereBeforeWhatLapsedAndWhatIsThereInPart() {
            StepSummary schools = schools(
                    review("e", step("schools", Fulfilment.PARTLY_MET, 1, 2)),
                    review("d", step("schools", Fulfilment.PARTLY_MET, 1, 3)),
                    review("c", step("schools", Fulfilment.LAPSED, 0, 2)),
                    review("b", step("schools", Fulfilment.UNMET, 0, 2)),
                    review("a", step("schools", Fulfilment.UNMET, 0, 9)));

            assertThat(places(schools.weakest())).containsExactly("a", "b", "c", "d", "e");
            assertThat(schools.strongest()).isEmpty();
        }

        @Test
        void nameNobodyWhoHasTimeOrOfWhomNothingIsKnown() {
            StepSummary schools = schools(
                    review("a", step("schools", Fulfilment.DUE)),
                    review("b", step("schools", Fulfilment.NOT_KNOWN)),
                    review("c", step("schools", Fulfilment.NOT_PROMISED)));

            assertThat(schools.strongest()).isEmpty();
            assertThat(schools.weakest()).isEmpty();
        }

        @Test
        void nameAsManyAsTheScopeSays() {
            Portfolio portfolio = IntStream.range(0, 30)
                    .mapToObj(i -> review("place-" + (10 + i), step("schools", Fulfilment.MET)))
                    .collect(SCOPE.withListed(3).collector());

            assertThat(places(portfolio.steps().get(0).strongest()))
                    .containsExactly("place-10", "place-11", "place-12");
        }
    }

    @Nested
    class Gaps {

        @Test
        void areTheStepsThatNobodyMeets() {
            Portfolio portfolio = portfolio(
                    review("a", step("schools", Fulfilment.MET), step("faith", Fulfilment.PARTLY_MET)),
                    review("b", step("faith", Fulfilment.DUE), step("award", Fulfilment.MET)));

            assertThat(portfolio.gaps())
                    .hasSize(11)
                    .extracting(gap -> gap.step().value())
                    .contains("faith")
                    .doesNotContain("schools", "award");
        }

        @Test
        void areNoneWhereThereAreNoPlaces() {
            assertThat(SCOPE.empty().gaps()).isEmpty();
        }
    }

    @Nested
    class Lessons {

        private final CharterReview strong = review("strong", step("schools", Fulfilment.MET, 4, 4));
        private final CharterReview weak =
                review("weak", step("schools", Fulfilment.LAPSED, 0, 4), step("faith", Fulfilment.UNMET));

        @Test
        void bringTogetherWhoIsWeakAndWhoIsStrongInOneStep() {
            assertThat(portfolio(strong, weak).lessons()).singleElement().satisfies(lesson -> {
                assertThat(lesson.learner().place().value()).isEqualTo("weak");
                assertThat(lesson.learner().step().value()).isEqualTo("schools");
                assertThat(places(lesson.from())).containsExactly("strong");
            });
        }

        @Test
        void areForAnyPlaceAlsoForOneThatIsNotNamed() {
            Portfolio portfolio = portfolio(strong);

            assertThat(portfolio.lessons()).isEmpty();
            assertThat(portfolio.lessonsFor(weak))
                    .singleElement()
                    .extracting(Lesson::from)
                    .isEqualTo(portfolio.steps().get(0).strongest());
        }

        @Test
        void areNotLearntFromOneself() {
            CharterReview again = weak.withId(strong.id()).withPlace(strong.place());

            assertThat(portfolio(strong).lessonsFor(again)).isEmpty();
        }

        @Test
        void areNotTakenAcrossCharters() {
            assertThat(portfolio(strong).lessonsFor(weak.withCharter(CharterId.of("another"))))
                    .isEmpty();
        }
    }

    @Nested
    class WhatIsNotCompared {

        @Test
        void isAReviewOfAnotherCharterWhichIsCountedByCharter() {
            Portfolio portfolio = portfolio(
                    review("a"),
                    review("b").withCharter(CharterId.of("charter-for-compassion")),
                    review("c").withCharter(CharterId.of("charter-for-compassion")));

            assertThat(portfolio.places()).isEqualTo(1);
            assertThat(portfolio.ofOtherCharters()).isEqualTo(2);
            assertThat(portfolio.otherCharters()).containsExactly(entry(CharterId.of("charter-for-compassion"), 2L));
        }

        @Test
        void isNamedForAsManyChartersAsTheScopeSaysAndCountedForAll() {
            Portfolio portfolio = Stream.of("z", "y", "x", "y")
                    .map(id -> review("a").withCharter(CharterId.of(id)))
                    .collect(SCOPE.withListed(2).collector());

            assertThat(portfolio.ofOtherCharters()).isEqualTo(4);
            assertThat(portfolio.otherCharters())
                    .containsExactly(entry(CharterId.of("x"), 1L), entry(CharterId.of("y"), 2L));
        }

        @Test
        void isAnAimOfThePlacesOwn() {
            Portfolio portfolio = SCOPE.review(Stream.of(basis("plymouth").withLocalCharter(Made.plymouth())), DAY);

            assertThat(portfolio.ownAims().values().stream().mapToLong(Long::longValue))
                    .containsExactly(2L);
        }

        @Test
        void isAStepThatNoCharterOfTheScopeHasOrThatIsToldTwice() {
            CharterReview review = review("a", step("schools", Fulfilment.MET));
            Portfolio portfolio = portfolio(CharterReview.builder()
                    .from(review)
                    .addSteps(step("choir", Fulfilment.MET), step("schools", Fulfilment.UNMET))
                    .build());

            assertThat(portfolio.otherSteps()).isEqualTo(2);
            assertThat(portfolio.steps().get(0).counts()).containsExactly(entry(Fulfilment.MET, 1L));
        }
    }

    @Nested
    class Terms {

        @Test
        void areNamedWithTheirReviews() {
            ReviewTerms other = new ReviewTerms(SectorReading.WITH_THE_REVIEW, 24, 12);
            Portfolio portfolio = portfolio(review("a"), review("b").withTerms(other), review("c"));

            assertThat(portfolio.terms()).containsOnly(entry(ReviewTerms.USUAL, 2L), entry(other, 1L));
        }
    }

    @Nested
    class Days {

        @Test
        void areTheFirstAndTheLastOfAnyReview() {
            Portfolio portfolio = portfolio(review("a"), review("b").withAsOf(DAY.minusDays(9)));

            assertThat(portfolio.firstDay()).contains(DAY.minusDays(9));
            assertThat(portfolio.lastDay()).contains(DAY);
            assertThat(SCOPE.empty().firstDay()).isEmpty();
        }
    }

    @Nested
    class ScopesOfPortfolios {

        @Test
        void takeTheStepsOfAllVersionsInTheOrderOfTheFirst() {
            assertThat(PortfolioScope.of(TWELVE, THIRTEEN).steps())
                    .hasSize(13)
                    .startsWith(TWELVE.keys().get(0))
                    .endsWith(CriterionKey.of("memorial"));
        }

        @Test
        void mustBeOneIfPortfoliosAreAddedUp() {
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> SCOPE.empty().plus(PortfolioScope.of(THIRTEEN).empty()))
                    .withMessage("only portfolios of one scope add up");
        }

        @Test
        void nameAPlaceAtLeast() {
            assertThatIllegalArgumentException().isThrownBy(() -> SCOPE.withListed(0));
        }

        @Test
        void compareEachStepOnce() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new PortfolioScope(
                            SCOPE.charters(),
                            List.of(SCOPE.steps().get(0), SCOPE.steps().get(0)),
                            1));
        }

        @Test
        void findNoStepThatTheyHaveNot() {
            assertThat(SCOPE.empty().step(CriterionKey.of("choir"))).isEqualTo(Optional.empty());
        }
    }

    @Nested
    class Divided {

        @Test
        void amongThreadsItIsTheSame() {
            List<CharterReview> reviews = IntStream.range(0, 200)
                    .<CharterReview>mapToObj(i -> review(
                                    "place-" + i, step("schools", Made.FULFILMENTS.get(i % 7), i % 5, 5 + i % 3))
                            .withProgramme(ProgrammeId.of("programme-" + i)))
                    .toList();

            assertThat(reviews.parallelStream().collect(SCOPE.collector()))
                    .isEqualTo(reviews.stream().collect(SCOPE.collector()));
        }
    }
}
