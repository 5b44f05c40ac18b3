package org.kith.benchmarks.portfolio;

import org.kith.benchmarks.HeapWatch;
import org.kith.charter.portfolio.Portfolio;

/** A program of its own: reviews places in one pass, and prints the most bytes that were left on the heap meanwhile. */
public final class PortfolioHeap {

    private PortfolioHeap() {}

    /** Reviews as many places as the argument says. */
    public static void main(String[] arguments) throws InterruptedException {
        int count = Integer.parseInt(arguments[0]);
        HeapWatch heap = HeapWatch.start();
        Places places = new Places();
        Portfolio portfolio = places.scope().review(places.first(count), Places.DAY);
        check(portfolio, count);
        System.out.println(heap.most());
    }

    private static void check(Portfolio portfolio, int count) {
        long seen = portfolio.places() + portfolio.ofOtherCharters();
        if (seen != count || portfolio.steps().size() != 13) {
            throw new IllegalStateException(
                    seen + " places and " + portfolio.steps().size() + " steps instead of " + count + " and 13");
        }
    }
}
