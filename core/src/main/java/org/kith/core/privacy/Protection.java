package org.kith.core.privacy;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Chooses which counts of a table are hidden so that the small ones cannot be worked out.
 *
 * <p>As few totals as can be, then as few counts, then counts of as few people. Where at most {@link #FEW} counts could be
 * hidden beside the small ones, no choice hides less. Beyond that circles are closed one after another, each the cheapest; then no
 * single one of the counts that protect others could be shown again.
 */
final class Protection {

    /** Among how many counts all choices are tried. */
    private static final int FEW = 16;

    private final CountNetwork network;

    Protection(CountNetwork network) {
        this.network = network;
    }

    /** {@return the places of all that is hidden; empty if nothing at all may be shown} */
    Optional<BitSet> hidden() {
        BitSet small = network.small();
        if (network.isSafe(small)) {
            return Optional.of(small);
        }
        return network.protectors().cardinality() <= FEW ? fewest(small) : enough(small).map(this::withoutNeedless);
    }

    private Optional<BitSet> fewest(BitSet small) {
        Set<Integer> totals = protectors(true);
        Set<Integer> others = protectors(false);
        for (int i = 0; i <= totals.size(); i++) {
            for (int j = 0; j <= others.size(); j++) {
                Optional<BitSet> found = fewest(small, Sets.combinations(totals, i), Sets.combinations(others, j));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Set<Integer> protectors(boolean totals) {
        return network.protectors().stream()
                .filter(place -> network.counts().get(place).isTotal() == totals)
                .boxed()
                .collect(ImmutableSet.toImmutableSet());
    }

    private Optional<BitSet> fewest(BitSet small, Set<Set<Integer>> totals, Set<Set<Integer>> others) {
        Optional<BitSet> best = Optional.empty();
        long least = Long.MAX_VALUE;
        for (Set<Integer> some : totals) {
            for (Set<Integer> more : others) {
                BitSet hidden = with(small, some, more);
                long people = people(hidden);
                if (people < least && network.isSafe(hidden)) {
                    best = Optional.of(hidden);
                    least = people;
                }
            }
        }
        return best;
    }

    private static BitSet with(BitSet small, Set<Integer> some, Set<Integer> more) {
        BitSet hidden = (BitSet) small.clone();
        some.forEach(hidden::set);
        more.forEach(hidden::set);
        return hidden;
    }

    private long people(BitSet hidden) {
        return hidden.stream()
                .mapToLong(place -> network.counts().get(place).value())
                .sum();
    }

    private Optional<BitSet> enough(BitSet small) {
        BitSet hidden = (BitSet) small.clone();
        while (!network.isSafe(hidden)) {
            Optional<BitSet> more = more(hidden);
            if (more.isEmpty()) {
                return Optional.empty();
            }
            hidden.or(more.get());
        }
        return Optional.of(hidden);
    }

    private Optional<BitSet> more(BitSet hidden) {
        return network.lineWithSmallRest(hidden).stream()
                .mapToObj(line -> nextOf(line, hidden))
                .findFirst()
                .or(() -> new Circles(network, hidden, true)
                        .cheapest(network.fixed(hidden).orElseThrow()));
    }

    /** {@return the cheapest count of a line that can be hidden; its total if there is none} */
    private BitSet nextOf(int line, BitSet hidden) {
        BitSet next = new BitSet();
        next.set(network.parts(line)
                .filter(place -> !hidden.get(place) && network.counts().get(place).mayProtect())
                .boxed()
                .min(byCost())
                .orElse(network.totalOf(line)));
        return next;
    }

    private BitSet withoutNeedless(BitSet enough) {
        BitSet hidden = (BitSet) enough.clone();
        List<Integer> protecting = new ArrayList<>();
        hidden.stream().filter(network.protectors()::get).forEach(protecting::add);
        protecting.sort(byCost().reversed());
        for (int place : protecting) {
            hidden.clear(place);
            hidden.set(place, !network.isSafe(hidden));
        }
        return hidden;
    }

    private Comparator<Integer> byCost() {
        return Comparator.comparing(place -> network.counts().get(place).cost());
    }
}
