package org.kith.core.privacy;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds circles of counts around which people can be moved, one more here and one less there, without a change of what is shown.
 */
final class Circles {

    private static final int NONE = -1;

    private final CountNetwork network;
    private final List<TableCount> counts;
    private final BitSet hidden;
    private final boolean mayHideMore;

    /**
     * Looks at a network of which something is hidden.
     *
     * @param mayHideMore whether a circle may also go through counts that are shown and could be hidden
     */
    Circles(CountNetwork network, BitSet hidden, boolean mayHideMore) {
        this.network = network;
        this.counts = network.counts();
        this.hidden = hidden;
        this.mayHideMore = mayHideMore;
    }

    /** {@return the places on the circle through a count that hides least that is shown; empty if there is no circle} */
    Optional<BitSet> cheapest(int place) {
        return Stream.of(true, false)
                .filter(up -> counts.get(place).canChange(up))
                .flatMap(up -> circle(place, up).stream())
                .min((one, other) -> Long.compare(cost(one), cost(other)));
    }

    private long cost(BitSet circle) {
        return circle.stream().mapToLong(this::cost).sum();
    }

    private long cost(int place) {
        return hidden.get(place) ? 0 : counts.get(place).cost();
    }

    /** {@return the cheapest way back from where a changed count leads to where it comes from, with that count itself} */
    private Optional<BitSet> circle(int place, boolean up) {
        TableCount changed = counts.get(place);
        int start = up ? changed.to() : changed.from();
        int end = up ? changed.from() : changed.to();
        int[] cameBy = waysFrom(start, place);
        if (cameBy[end] == NONE) {
            return Optional.empty();
        }
        BitSet circle = new BitSet();
        circle.set(place);
        for (int node = end; node != start; node = otherEnd(cameBy[node], node)) {
            circle.set(cameBy[node]);
        }
        return Optional.of(circle);
    }

    private int otherEnd(int place, int node) {
        TableCount count = counts.get(place);
        return count.from() == node ? count.to() : count.from();
    }

    /** {@return for each node the count by which the cheapest way to it comes in} */
    private int[] waysFrom(int start, int without) {
        long[] costs = new long[network.nodes()];
        int[] cameBy = new int[costs.length];
        Arrays.fill(costs, Long.MAX_VALUE);
        Arrays.fill(cameBy, NONE);
        costs[start] = 0;
        boolean better = true;
        while (better) {
            better = false;
            for (int place = 0; place < counts.size(); place++) {
                if (place != without && isOpen(place)) {
                    better |= goOn(place, costs, cameBy);
                }
            }
        }
        return cameBy;
    }

    private boolean isOpen(int place) {
        return hidden.get(place) || (mayHideMore && counts.get(place).mayProtect());
    }

    private boolean goOn(int place, long[] costs, int[] cameBy) {
        TableCount count = counts.get(place);
        boolean better = count.canChange(true) && goOn(place, count.from(), count.to(), costs, cameBy);
        return (count.canChange(false) && goOn(place, count.to(), count.from(), costs, cameBy)) || better;
    }

    private boolean goOn(int place, int from, int to, long[] costs, int[] cameBy) {
        if (costs[from] == Long.MAX_VALUE || costs[from] + cost(place) >= costs[to]) {
            return false;
        }
        costs[to] = costs[from] + cost(place);
        cameBy[to] = place;
        return true;
    }
}
