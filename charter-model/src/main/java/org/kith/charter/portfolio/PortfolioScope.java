package org.kith.charter.portfolio;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.kith.charter.Charter;
import org.kith.charter.CharterId;
import org.kith.charter.CharterReview;
import org.kith.charter.ReviewBasis;
import org.kith.core.framework.CriterionKey;

/**
 * What is compared when places are looked at side by side.
 *
 * <pre>{@code
 * PortfolioScope scope = PortfolioScope.of(thirteen, twelve);
 * Portfolio today = scope.review(places, day);                       // a stream of ReviewBasis
 * Portfolio stored = reviews.collect(scope.collector());             // a stream of CharterReview
 * Portfolio all = today.plus(scope.review(morePlaces, day));
 * }</pre>
 *
 * <p>Each place is reviewed, taken in and let go. What is kept grows with the steps and with {@link #listed()}, not with the
 * number of places. It is up to the caller that no programme comes twice. Immutable.
 *
 * @param charters the charters whose steps are compared: versions of one charter, in which a key means the same step
 * @param steps the keys of their steps; each once
 * @param listed how many places are named wherever some are; at least 1
 */
public record PortfolioScope(Set<CharterId> charters, List<CriterionKey> steps, int listed) {

    private static final int USUALLY_LISTED = 10;

    /**
     * Makes a scope.
     *
     * @throws IllegalArgumentException if a step comes twice, or less than 1 place is to be named
     */
    public PortfolioScope {
        charters = ImmutableSet.copyOf(charters);
        steps = ImmutableList.copyOf(steps);
        checkArgument(ImmutableSet.copyOf(steps).size() == steps.size(), "each step is compared once");
        checkArgument(listed >= 1, "the number of places that are named must be at least 1");
    }

    /**
     * {@return the steps of a charter, then those that only other versions of it have; up to 10 places are named}
     *
     * <p>Only versions belong together. Another charter may use the same words for other promises.
     */
    public static PortfolioScope of(Charter charter, Charter... versions) {
        ImmutableSet.Builder<CharterId> charters = ImmutableSet.builder();
        ImmutableSet.Builder<CriterionKey> steps = ImmutableSet.builder();
        for (Charter one : Lists.asList(charter, versions)) {
            charters.add(one.id());
            steps.addAll(one.keys());
        }
        return new PortfolioScope(charters.build(), steps.build().asList(), USUALLY_LISTED);
    }

    /**
     * {@return this scope, with another number of places that are named}
     *
     * @throws IllegalArgumentException if the number is below 1
     */
    public PortfolioScope withListed(int listed) {
        return new PortfolioScope(charters, steps, listed);
    }

    /** {@return the portfolio of no places, which added to another changes nothing} */
    public Portfolio empty() {
        return new Gathering(this).portfolio();
    }

    /** {@return what makes a portfolio of reviews, in whatever order they come; it may be used in parallel} */
    public Collector<CharterReview, ?, Portfolio> collector() {
        return Collector.of(
                () -> new Gathering(this),
                Gathering::add,
                Gathering::plus,
                Gathering::portfolio,
                Collector.Characteristics.UNORDERED);
    }

    /** {@return the portfolio of places as they stand on a day; each is reviewed when the stream comes to it} */
    public Portfolio review(Stream<ReviewBasis> places, LocalDate day) {
        return places.map(place -> place.asOf(day)).collect(collector());
    }

    /** {@return the trend of no places, which added to another changes nothing} */
    public Trend noTrend() {
        return new TrendGathering(this).trend();
    }

    /** {@return what makes a trend of pairs of reviews, in whatever order they come; it may be used in parallel} */
    public Collector<ReviewPair, ?, Trend> trendCollector() {
        return Collector.of(
                () -> new TrendGathering(this),
                TrendGathering::add,
                TrendGathering::plus,
                TrendGathering::trend,
                Collector.Characteristics.UNORDERED);
    }

    /**
     * {@return what changed in places between two days, by all that is known now of both}
     *
     * @throws IllegalArgumentException if the second day is before the first
     */
    public Trend trend(Stream<ReviewBasis> places, LocalDate before, LocalDate after) {
        return places.map(place -> ReviewPair.of(place, before, after)).collect(trendCollector());
    }
}
