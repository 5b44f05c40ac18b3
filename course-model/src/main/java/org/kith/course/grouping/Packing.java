package org.kith.course.grouping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Puts blocks into sets of 4 to 8 people, whenever there is a way to.
 *
 * <p>First it deals blocks out to as many sets as come next to six or seven people each. If no number of sets works out so, it
 * goes by what is certain: a block of 4 to 8 people is a set. Smaller ones come to sets among themselves unless they are fewer than
 * 4 people, or an odd number of threes and nothing else; in both cases it is enough to move some of them, the larger first, to the
 * fullest sets that have room.
 */
final class Packing {

    private Packing() {}

    /** {@return the sets; one is too small or too large only where that cannot be helped} */
    static List<List<Block>> of(List<Block> blocks) {
        List<Block> fitting =
                blocks.stream().filter(block -> block.size() <= Grouping.MOST).toList();
        List<List<Block>> sets = new ArrayList<>();
        blocks.stream()
                .filter(block -> block.size() > Grouping.MOST)
                .map(List::of)
                .forEach(sets::add);
        sets.addAll(dealt(fitting).orElseGet(() -> joined(fitting)));
        return sets;
    }

    /** {@return blocks dealt out to a number of sets, the number that is best for their sizes; empty if none works out} */
    private static Optional<List<List<Block>>> dealt(List<Block> blocks) {
        int people = Block.people(blocks);
        return IntStream.rangeClosed((people + Grouping.MOST - 1) / Grouping.MOST, people / Grouping.LEAST)
                .boxed()
                .sorted(Comparator.comparing(count -> Math.abs(2 * people - 13 * count)))
                .map(count -> dealt(blocks, count))
                .filter(sets -> sets.stream().allMatch(Packing::isSound))
                .findFirst();
    }

    private static List<List<Block>> dealt(List<Block> blocks, int count) {
        List<List<Block>> sets = new ArrayList<>();
        IntStream.range(0, count).forEach(i -> sets.add(new ArrayList<>()));
        blocks.forEach(block -> smallest(sets).ifPresent(set -> set.add(block)));
        return sets;
    }

    private static List<List<Block>> joined(List<Block> blocks) {
        List<List<Block>> sets = new ArrayList<>();
        blocks.stream()
                .filter(block -> block.size() >= Grouping.LEAST)
                .forEach(block -> sets.add(new ArrayList<>(List.of(block))));
        List<Block> rest = new ArrayList<>(
                blocks.stream().filter(block -> block.size() < Grouping.LEAST).toList());
        List<Block> left = new ArrayList<>();
        Optional<List<List<Block>>> small = dealt(rest);
        while (small.isEmpty()) {
            Block next = rest.remove(0);
            fullestWithRoom(sets, next).orElse(left).add(next);
            small = dealt(rest);
        }
        sets.addAll(small.get());
        addLeft(left, sets);
        return sets;
    }

    /** Adds those for whom there is no room: to the smallest set, or as one that is too small, whichever is less wrong. */
    private static void addLeft(List<Block> left, List<List<Block>> sets) {
        int people = Block.people(left);
        Optional<List<Block>> smallest =
                smallest(sets).filter(set -> Block.people(set) + people - Grouping.MOST <= Grouping.LEAST - people);
        if (smallest.isPresent()) {
            smallest.get().addAll(left);
        } else if (people > 0) {
            sets.add(left);
        }
    }

    private static Optional<List<Block>> smallest(List<List<Block>> sets) {
        return sets.stream().min(Comparator.comparing(Block::people));
    }

    private static Optional<List<Block>> fullestWithRoom(List<List<Block>> sets, Block block) {
        return sets.stream()
                .filter(set -> Block.people(set) + block.size() <= Grouping.MOST)
                .max(Comparator.comparing(Block::people));
    }

    private static boolean isSound(List<Block> set) {
        return Grouping.isSound(Block.people(set));
    }
}
