package org.kith.empowerment;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.comparingLong;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kith.core.community.BodyId;

/**
 * Finds few bodies of which at least one is active on each of some columns.
 *
 * @param bodies the bodies that are active anywhere, in the order of the rows
 * @param columns the bodies that are active on each column; none is empty
 */
record Covering(ImmutableList<BodyId> bodies, ImmutableList<ImmutableSet<BodyId>> columns) {

    static SmallestSets of(Collection<BodyId> rows, ImmutableList<CellColumn> all) {
        ImmutableList<CellColumn> covered =
                all.stream().filter(CellColumn::hasActive).collect(toImmutableList());
        Covering known = of(rows, covered.stream().map(CellColumn::active));
        Covering hopeful = of(rows, covered.stream().map(CellColumn::hopeful));
        return new SmallestSets(
                covered.stream().map(CellColumn::key).collect(toImmutableSet()),
                known.isSmall() ? known.smallest() : ImmutableList.of(known.small()),
                hopeful.isSmall() ? hopeful.smallest().get(0).size() : hopeful.bound(),
                known.isSmall());
    }

    private static Covering of(Collection<BodyId> rows, Stream<ImmutableSet<BodyId>> columns) {
        ImmutableList<ImmutableSet<BodyId>> active = columns.collect(toImmutableList());
        Set<BodyId> anywhere = new HashSet<>();
        active.forEach(anywhere::addAll);
        return new Covering(rows.stream().filter(anywhere::contains).collect(toImmutableList()), active);
    }

    private boolean isSmall() {
        return bodies.size() <= SmallestSets.MOST_BODIES;
    }

    /** {@return every set of the smallest size, by trying all: a set is a number, the first body its highest bit} */
    private ImmutableList<Set<BodyId>> smallest() {
        int[] masks = columns.stream().mapToInt(this::mask).distinct().toArray();
        List<Integer> found = new ArrayList<>();
        int fewest = bodies.size();
        for (int set = (1 << bodies.size()) - 1; set >= 0; set--) {
            int size = Integer.bitCount(set);
            if (size <= fewest && meetsAll(set, masks)) {
                if (size < fewest) {
                    found.clear();
                    fewest = size;
                }
                found.add(set);
            }
        }
        return found.stream().<Set<BodyId>>map(this::bodiesOf).collect(toImmutableList());
    }

    private static boolean meetsAll(int set, int[] masks) {
        for (int mask : masks) {
            if ((set & mask) == 0) {
                return false;
            }
        }
        return true;
    }

    private int mask(Set<BodyId> active) {
        return IntStream.range(0, bodies.size())
                .filter(place -> active.contains(bodies.get(place)))
                .map(this::bit)
                .sum();
    }

    private int bit(int place) {
        return 1 << (bodies.size() - 1 - place);
    }

    private ImmutableSet<BodyId> bodiesOf(int set) {
        return IntStream.range(0, bodies.size())
                .filter(place -> (set & bit(place)) != 0)
                .mapToObj(bodies::get)
                .collect(toImmutableSet());
    }

    /** {@return a set to which always that body was added that covers most of what was left; of two that do, the first by id} */
    private ImmutableSet<BodyId> small() {
        Set<BodyId> chosen = new LinkedHashSet<>();
        List<ImmutableSet<BodyId>> left = new ArrayList<>(columns);
        while (!left.isEmpty()) {
            BodyId best = Collections.min(
                    bodies,
                    comparingLong((BodyId body) -> -activeIn(left, body)).thenComparing(comparing(BodyId::value)));
            chosen.add(best);
            left.removeIf(active -> active.contains(best));
        }
        return bodies.stream().filter(chosen::contains).collect(toImmutableSet());
    }

    private static long activeIn(List<ImmutableSet<BodyId>> columns, BodyId body) {
        return columns.stream().filter(active -> active.contains(body)).count();
    }

    /** {@return a number of bodies below which no set can be: by what one covers at most, and by columns that share none} */
    private int bound() {
        long most =
                bodies.stream().mapToLong(body -> activeIn(columns, body)).max().orElse(1);
        long byCount = (columns.size() + most - 1) / most;
        Set<BodyId> used = new HashSet<>();
        int apart = 0;
        for (ImmutableSet<BodyId> active : ImmutableList.sortedCopyOf(comparingInt(Set::size), columns)) {
            if (Collections.disjoint(used, active)) {
                used.addAll(active);
                apart++;
            }
        }
        return (int) Math.max(byCount, apart);
    }
}
