package org.kith.core.privacy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Chooses which counts of a table are hidden so that the small ones cannot be worked out.
 *
 * <p>Which totals are hidden follows from the totals alone, so it is the same in all tables that have them. Then as few counts are
 * hidden as can be, and of such choices one with as few people. Where at most {@link #FEW} counts could be hidden beside the small
 * ones, no choice hides less. Beyond that circles are closed one after another, each the cheapest; then no single one of the counts
 * that protect others could be shown again.
 */
final class Protection {

    /** Among how many counts all choices are tried. */
    private static final int FEW = 12;

    private final CountNetwork network;
    private final int minimum;

    private Protection(CountNetwork network, int minimum) {
        this.network = network;
        this.minimum = minimum;
    }

    /** {@return the places of all that is hidden; empty if nothing at all may be shown} */
    static Optional<BitSet> hidden(CountNetwork network, int minimum) {
        boolean tooFew = network.total() > 0 && network.total() < minimum;
        return tooFew ? Optional.empty() : new Protection(network, minimum).hidden();
    }

    private Optional<BitSet> hidden() {
        return hiddenAnyway().flatMap(anyway -> {
            if (network.isSafe(anyway)) {
                return Optional.of(anyway);
            }
            return Sets.difference(protectors(), places(anyway)).size() <= FEW
                    ? fewest(anyway)
                    : enough(anyway).map(enough -> withoutNeedless(enough, anyway));
        });
    }

    /** {@return the small counts, and the totals that must be hidden for the sake of other totals} */
    private Optional<BitSet> hiddenAnyway() {
        BitSet hidden = network.small();
        if (network.isLine()) {
            return Optional.of(hidden);
        }
        List<Long> rows = network.rowTotals();
        List<Long> columns = network.columnTotals();
        Optional<BitSet> ofRows = hiddenTotals(rows);
        Optional<BitSet> ofColumns = hiddenTotals(columns);
        ofRows.ifPresent(places -> places.stream().forEach(row -> hidden.set(network.place(row, columns.size()))));
        ofColumns.ifPresent(places ->
                places.stream().forEach(column -> hidden.set(network.place(rows.size(), column))));
        return ofRows.isPresent() && ofColumns.isPresent() ? Optional.of(hidden) : Optional.empty();
    }

    private Optional<BitSet> hiddenTotals(List<Long> totals) {
        return hidden(new CountNetwork(ImmutableList.of(totals), minimum), minimum);
    }

    private Set<Integer> protectors() {
        return places(network.protectors());
    }

    private static Set<Integer> places(BitSet places) {
        return places.stream().boxed().collect(ImmutableSet.toImmutableSet());
    }

    private Optional<BitSet> fewest(BitSet anyway) {
        Set<Integer> protectors = protectors();
        for (int size = 1; size <= protectors.size(); size++) {
            Optional<BitSet> found = fewest(anyway, Sets.combinations(protectors, size));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<BitSet> fewest(BitSet anyway, Set<Set<Integer>> choices) {
        Optional<BitSet> best = Optional.empty();
        long least = Long.MAX_VALUE;
        for (Set<Integer> choice : choices) {
            BitSet hidden = (BitSet) anyway.clone();
            choice.forEach(hidden::set);
            long people = people(choice);
            if (people < least && network.isSafe(hidden)) {
                best = Optional.of(hidden);
                least = people;
            }
        }
        return best;
    }

    private long people(Set<Integer> places) {
        return places.stream()
                .mapToLong(place -> network.counts().get(place).value())
                .sum();
    }

    /** {@return a choice that is safe: what lies on a circle stays on it, however much more is hidden} */
    private Optional<BitSet> enough(BitSet anyway) {
        BitSet hidden = (BitSet) anyway.clone();
        BitSet free = new BitSet();
        while (true) {
            Optional<BitSet> smallRest = network.smallRest(hidden);
            OptionalInt fixed = smallRest.isPresent() ? OptionalInt.empty() : network.fixed(hidden, free);
            if (smallRest.isEmpty() && fixed.isEmpty()) {
                return Optional.of(hidden);
            }
            Optional<BitSet> more = smallRest.isPresent()
                    ? cheapest(smallRest.get(), hidden)
                    : new Circles(network, hidden, true).cheapest(fixed.getAsInt());
            if (more.isEmpty()) {
                return Optional.empty();
            }
            hidden.or(more.get());
        }
    }

    private Optional<BitSet> cheapest(BitSet parts, BitSet hidden) {
        return parts.stream()
                .filter(place ->
                        !hidden.get(place) && network.counts().get(place).mayProtect())
                .boxed()
                .min(byCost())
                .map(place -> {
                    BitSet one = new BitSet();
                    one.set(place);
                    return one;
                });
    }

    private BitSet withoutNeedless(BitSet enough, BitSet anyway) {
        BitSet hidden = (BitSet) enough.clone();
        List<Integer> protecting = new ArrayList<>();
        hidden.stream().filter(place -> !anyway.get(place)).forEach(protecting::add);
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
