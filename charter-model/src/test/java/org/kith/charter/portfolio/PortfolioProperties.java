package org.kith.charter.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.charter.portfolio.Made.DAY;
import static org.kith.charter.portfolio.Made.SCOPE;
import static org.kith.charter.portfolio.Made.step;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.kith.charter.Charter;
import org.kith.charter.CharterId;
import org.kith.charter.CharterReview;
import org.kith.charter.Fulfilment;
import org.kith.charter.ProgrammeState;
import org.kith.charter.ReviewTerms;
import org.kith.charter.SectorReading;
import org.kith.charter.StepReview;
import org.kith.core.number.Share;

/** Laws of adding up, of portfolios and of trends. */
class PortfolioProperties {

    private static final PortfolioScope SHORT = SCOPE.withListed(2);

    @Property(tries = 100)
    void aPortfolioIsTheSumOfAnyParts(
            @ForAll("reviews") List<CharterReview> reviews,
            @ForAll @IntRange(max = 12) int one,
            @ForAll @IntRange(max = 12) int other) {
        int first = Math.min(Math.min(one, other), reviews.size());
        int second = Math.min(Math.max(one, other), reviews.size());
        Portfolio left = portfolio(reviews.subList(0, first));
        Portfolio middle = portfolio(reviews.subList(first, second));
        Portfolio right = portfolio(reviews.subList(second, reviews.size()));

        assertThat(left.plus(middle).plus(right)).isEqualTo(portfolio(reviews));
        assertThat(left.plus(middle.plus(right))).isEqualTo(portfolio(reviews));
        assertThat(right.plus(left).plus(middle)).isEqualTo(portfolio(reviews));
    }

    @Property(tries = 50)
    void thePortfolioOfNobodyChangesNothing(@ForAll("reviews") List<CharterReview> reviews) {
        assertThat(SHORT.empty().plus(portfolio(reviews))).isEqualTo(portfolio(reviews));
        assertThat(portfolio(reviews).plus(SHORT.empty())).isEqualTo(portfolio(reviews));
    }

    @Property(tries = 100)
    void theOrderOfPlacesChangesNothing(@ForAll("reviews") List<CharterReview> reviews, @ForAll long seed) {
        assertThat(portfolio(shuffled(reviews, seed))).isEqualTo(portfolio(reviews));
    }

    @Property(tries = 100)
    void everyPlaceIsCountedOnceInEveryStep(@ForAll("reviews") List<CharterReview> reviews) {
        Portfolio portfolio = portfolio(reviews);

        assertThat(portfolio.places() + portfolio.ofOtherCharters()).isEqualTo(reviews.size());
        assertThat(portfolio.steps())
                .allSatisfy(step -> assertThat(sum(step.counts().values().stream()) + step.notInVersion())
                        .isEqualTo(portfolio.places()));
    }

    @Property(tries = 50)
    void nothingIsKeptOfAPlaceThatIsNotListed(@ForAll("reviews") List<CharterReview> reviews) {
        Portfolio portfolio = portfolio(reviews);

        assertThat(portfolio.steps()).allSatisfy(step -> {
            assertThat(step.strongest()).hasSizeLessThanOrEqualTo(2).allMatch(PlaceStep::isStrong);
            assertThat(step.weakest()).hasSizeLessThanOrEqualTo(2).allMatch(PlaceStep::isWeak);
        });
        assertThat(portfolio.otherCharters()).hasSizeLessThanOrEqualTo(2);
        assertThat(portfolio.terms()).hasSizeLessThanOrEqualTo(2);
    }

    @Property(tries = 50)
    void nobodyIsStrongerThanTheFirst(@ForAll("reviews") List<CharterReview> reviews) {
        assertThat(portfolio(reviews).steps())
                .allSatisfy(step -> assertThat(step.strongest().stream().limit(1))
                        .allSatisfy(best -> assertThat(reviews.stream()
                                        .filter(review -> SHORT.charters().contains(review.charter()))
                                        .flatMap(review -> review.step(step.step()).stream()
                                                .map(told -> PlaceStep.of(review, told)))
                                        .filter(PlaceStep::isStrong))
                                .noneMatch(one -> Strength.STRONGEST_FIRST.compare(one, best) < 0)));
    }

    @Property(tries = 100)
    void aTrendIsTheSumOfAnyPartsInAnyOrder(
            @ForAll("pairs") List<ReviewPair> pairs, @ForAll @IntRange(max = 12) int cut, @ForAll long seed) {
        int at = Math.min(cut, pairs.size());
        Trend whole = trend(pairs);
        Trend left = trend(pairs.subList(0, at));
        Trend right = trend(pairs.subList(at, pairs.size()));

        assertThat(left.plus(right)).isEqualTo(whole);
        assertThat(right.plus(left)).isEqualTo(whole);
        assertThat(whole.plus(SHORT.noTrend())).isEqualTo(whole);
        assertThat(trend(shuffled(pairs, seed))).isEqualTo(whole);
    }

    @Property(tries = 100)
    void everyPairIsCountedOnce(@ForAll("pairs") List<ReviewPair> pairs) {
        Trend trend = trend(pairs);

        assertThat(trend.places()
                        + trend.begun()
                        + trend.ended()
                        + trend.idle()
                        + trend.readOtherwise()
                        + trend.ofOtherCharters())
                .isEqualTo(pairs.size());
        assertThat(trend.steps())
                .allSatisfy(step ->
                        assertThat(step.moves().places() + step.notInBoth()).isEqualTo(trend.places()));
    }

    @Property(tries = 100)
    void whatIsComparedIsBetterOrWorseOrTheSameOrDueAgain(@ForAll("pairs") List<ReviewPair> pairs) {
        assertThat(trend(pairs).steps()).allSatisfy(step -> {
            Moves moves = step.moves();
            assertThat(moves.better().part()
                            + moves.worse().part()
                            + moves.same().part()
                            + moves.dueAgain().part())
                    .isEqualTo(moves.compared().part());
        });
    }

    @Property(tries = 50)
    void aTrendOfOneDayChangesNothing(@ForAll("reviews") List<CharterReview> reviews) {
        Trend trend = trend(
                reviews.stream().map(review -> new ReviewPair(review, review)).toList());

        assertThat(trend.steps()).allSatisfy(step -> {
            assertThat(step.moves().same())
                    .isEqualTo(Share.of(
                            step.moves().compared().part(),
                            step.moves().compared().part()));
            assertThat(step.coverageBefore()).isEqualTo(step.coverageAfter());
        });
    }

    private static Portfolio portfolio(List<CharterReview> reviews) {
        return reviews.stream().collect(SHORT.collector());
    }

    private static Trend trend(List<ReviewPair> pairs) {
        return pairs.stream().collect(SHORT.trendCollector());
    }

    private static <T> List<T> shuffled(List<T> all, long seed) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }

    private static long sum(Stream<Long> counts) {
        return counts.mapToLong(Long::longValue).sum();
    }

    /** Reviews of different places, most of them of the thirteen steps. */
    @Provide
    static Arbitrary<List<CharterReview>> reviews() {
        return kept().list()
                .ofMaxSize(12)
                .map(kept -> IntStream.range(0, kept.size())
                        .mapToObj(i -> review(i, kept.get(i)))
                        .toList());
    }

    @Provide
    static Arbitrary<List<ReviewPair>> pairs() {
        return Combinators.combine(kept(), kept())
                .as(List::of)
                .list()
                .ofMaxSize(12)
                .map(kept -> IntStream.range(0, kept.size())
                        .mapToObj(i -> new ReviewPair(
                                review(i, kept.get(i).get(0)),
                                review(i, kept.get(i).get(1)).withAsOf(DAY.plusDays(i % 3))))
                        .toList());
    }

    /** How a place keeps its schools, and what sort of review it has. */
    private record Kept(Fulfilment fulfilment, int part, int whole, int sort) {}

    private static Arbitrary<Kept> kept() {
        return Combinators.combine(
                        Arbitraries.of(Fulfilment.class),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(3, 5),
                        Arbitraries.integers().between(0, 9))
                .as(Kept::new);
    }

    private static CharterReview review(int number, Kept kept) {
        StepReview schools = step("schools", kept.fulfilment(), kept.part(), kept.whole());
        StepReview faith = step("faith", Made.FULFILMENTS.get((kept.part() + kept.whole()) % 7));
        Charter charter = kept.sort() == 1 ? Made.TWELVE : Made.THIRTEEN;
        CharterReview review = Made.review("place-" + number, charter, schools, faith);
        return switch (kept.sort()) {
            case 2 -> review.withCharter(CharterId.of("another-" + number % 4));
            case 3 -> review.withState(ProgrammeState.ENDED);
            case 4 -> review.withOwnAims(step("choir", kept.fulfilment()));
            case 5 -> review.withTerms(new ReviewTerms(SectorReading.WITH_THE_REVIEW, 24, 12 + number % 4));
            default -> review;
        };
    }
}
