package org.kith.course.grouping;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Who sits where, made better step by step.
 *
 * <p>A step swaps two blocks or moves one, if that keeps an earlier rule better, or else a later one, or else makes the sets more even.
 * It ends when no step does; with one rule to spread and nobody in a team, no seating is better then. Not thread-safe.
 */
final class Seating {

    private final ImmutableList<Block> blocks;
    private final ImmutableList<Companions> rules;
    private final int[] setOf;
    private final int[] sizes;

    private Seating(ImmutableList<Block> blocks, ImmutableList<GroupingRule> rules, int[] setOf, int sets) {
        this.blocks = blocks;
        this.rules =
                rules.stream().map(rule -> new Companions(rule, blocks, sets)).collect(toImmutableList());
        this.setOf = setOf;
        this.sizes = new int[sets];
        for (int block = 0; block < setOf.length; block++) {
            count(block, 1);
        }
    }

    /**
     * {@return the better of two seatings, one from blocks dealt out in turn and one from sets filled one after the other}
     *
     * @param blocks the blocks, those alike by the first rule beside each other
     */
    static Seating best(ImmutableList<Block> blocks, ImmutableList<GroupingRule> rules) {
        List<List<Block>> sets = Packing.of(blocks);
        Seating dealt = new Seating(blocks, rules, positions(blocks, sets), sets.size()).improved();
        Seating filled = new Seating(blocks, rules, filled(blocks, sets), sets.size()).improved();
        return filled.isBetterThan(dealt) ? filled : dealt;
    }

    private static int[] positions(List<Block> blocks, List<List<Block>> sets) {
        Map<Block, Integer> positions = new HashMap<>();
        for (int set = 0; set < sets.size(); set++) {
            for (Block block : sets.get(set)) {
                positions.put(block, set);
            }
        }
        return blocks.stream().mapToInt(positions::get).toArray();
    }

    /** {@return the same sizes in the same sets, with the blocks of a size in their order} */
    private static int[] filled(List<Block> blocks, List<List<Block>> sets) {
        Map<Integer, List<Integer>> free = new HashMap<>();
        for (int set = sets.size() - 1; set >= 0; set--) {
            for (Block block : sets.get(set)) {
                free.computeIfAbsent(block.size(), size -> new ArrayList<>()).add(set);
            }
        }
        return blocks.stream()
                .map(block -> free.getOrDefault(block.size(), new ArrayList<>()))
                .mapToInt(places -> places.remove(places.size() - 1))
                .toArray();
    }

    private Seating improved() {
        boolean better = true;
        while (better) {
            better = false;
            for (int block = 0; block < setOf.length; block++) {
                better |= improve(block);
            }
        }
        return this;
    }

    /** Takes every step with a block that makes the seating better, and tells whether there was one. */
    private boolean improve(int block) {
        boolean better = false;
        for (int other = block + 1; other < setOf.length; other++) {
            if (isSwapBetter(block, other)) {
                int set = setOf[block];
                move(block, setOf[other]);
                move(other, set);
                better = true;
            }
        }
        for (int set = 0; set < sizes.length; set++) {
            if (isMoveBetter(block, set)) {
                move(block, set);
                better = true;
            }
        }
        return better;
    }

    private boolean isSwapBetter(int one, int other) {
        int from = setOf[one];
        int to = setOf[other];
        int more = blocks.get(one).size() - blocks.get(other).size();
        if (from == to || !isSound(from, to, more)) {
            return false;
        }
        for (Companions rule : rules) {
            long change = rule.changeOfSwap(one, from, other, to);
            if (change != 0) {
                return change < 0;
            }
        }
        return isMoreEven(from, to, more);
    }

    private boolean isMoveBetter(int block, int to) {
        int from = setOf[block];
        int more = blocks.get(block).size();
        if (from == to || !isSound(from, to, more)) {
            return false;
        }
        for (Companions rule : rules) {
            long change = rule.change(block, from, to);
            if (change != 0) {
                return change < 0;
            }
        }
        return isMoreEven(from, to, more);
    }

    /** {@return whether two sets may have the sizes they come to when so many people change from one to the other} */
    private boolean isSound(int from, int to, int more) {
        return more == 0 || (Grouping.isSound(sizes[from] - more) && Grouping.isSound(sizes[to] + more));
    }

    private boolean isMoreEven(int from, int to, int more) {
        return Math.abs(sizes[from] - sizes[to] - 2 * more) < Math.abs(sizes[from] - sizes[to]);
    }

    private void move(int block, int set) {
        count(block, -1);
        setOf[block] = set;
        count(block, 1);
    }

    private void count(int block, int times) {
        sizes[setOf[block]] += times * blocks.get(block).size();
        rules.forEach(rule -> rule.count(block, setOf[block], times));
    }

    private boolean isBetterThan(Seating other) {
        for (int i = 0; i < rules.size(); i++) {
            int order = Long.compare(rules.get(i).broken(), other.rules.get(i).broken());
            if (order != 0) {
                return order < 0;
            }
        }
        return false;
    }

    /** {@return how many people sit in each set} */
    List<Integer> sizes() {
        return IntStream.of(sizes).boxed().toList();
    }

    /** {@return how far each rule was kept, in their order} */
    List<RuleOutcome> outcomes() {
        int largest = Math.max(Grouping.MOST, IntStream.of(sizes).max().orElse(0));
        return rules.stream()
                .map(rule -> new RuleOutcome(rule.rule(), rule.broken(), rule.least(largest)))
                .toList();
    }

    /** {@return the seats, by set} */
    List<Seat> seats() {
        return IntStream.range(0, sizes.length)
                .boxed()
                .flatMap(set -> IntStream.range(0, setOf.length)
                        .filter(block -> setOf[block] == set)
                        .boxed()
                        .flatMap(this::seats))
                .toList();
    }

    private Stream<Seat> seats(int block) {
        return blocks.get(block).members().stream()
                .map(one -> new Seat(setOf[block] + 1, one.person(), reasons(one, block)));
    }

    private List<SeatReason> reasons(Participant one, int block) {
        Stream<SeatReason> team = one.team().stream().map(SeatReason.WithTeam::new);
        return Stream.concat(team, rules.stream().flatMap(rule -> rule.reason(one, block, setOf[block]).stream()))
                .toList();
    }
}
