package org.kith.course.grouping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.kith.core.text.Id;

/** For one rule: how many of each trait are in each block and sit in each set. Not thread-safe. */
final class Companions {

    private final GroupingRule rule;
    private final int sign;
    private final Map<Id, Integer> numbers = new HashMap<>();
    private final int[][] inBlock;
    private final int[][] inSet;
    private final int[][] traits;

    Companions(GroupingRule rule, List<Block> blocks, int sets) {
        this.rule = rule;
        this.sign = rule.aim() == GroupingAim.SPREAD ? 1 : -1;
        blocks.stream()
                .flatMap(block -> block.members().stream())
                .forEach(one -> rule.trait().of(one).ifPresent(id -> numbers.putIfAbsent(id, numbers.size())));
        this.inBlock = new int[blocks.size()][numbers.size()];
        this.inSet = new int[sets][numbers.size()];
        for (int block = 0; block < inBlock.length; block++) {
            for (Participant one : blocks.get(block).members()) {
                number(one).ifPresent(increment(inBlock[block]));
            }
        }
        this.traits = IntStream.range(0, inBlock.length)
                .mapToObj(block -> IntStream.range(0, numbers.size())
                        .filter(trait -> inBlock[block][trait] > 0)
                        .toArray())
                .toArray(int[][]::new);
    }

    private static Consumer<Integer> increment(int[] counts) {
        return number -> counts[number]++;
    }

    GroupingRule rule() {
        return rule;
    }

    private Optional<Integer> number(Participant one) {
        return rule.trait().of(one).map(numbers::get);
    }

    /** Takes a block into a set, or out of it. */
    void count(int block, int set, int times) {
        for (int trait : traits[block]) {
            inSet[set][trait] += times * inBlock[block][trait];
        }
    }

    /** {@return by how many pairs the rule is broken more if a block goes from its set to another} */
    long change(int block, int from, int to) {
        long pairs = 0;
        for (int trait : traits[block]) {
            int own = inBlock[block][trait];
            pairs += (long) own * (inSet[to][trait] - (inSet[from][trait] - own));
        }
        return sign * pairs;
    }

    /** {@return by how many pairs the rule is broken more if two blocks change their sets} */
    long changeOfSwap(int one, int from, int other, int to) {
        long twice = 0;
        for (int trait : traits[one]) {
            twice += 2L * inBlock[one][trait] * inBlock[other][trait];
        }
        return change(one, from, to) + change(other, to, from) - sign * twice;
    }

    /** {@return how many pairs break the rule} */
    long broken() {
        long seated = 0;
        for (int[] counts : inSet) {
            seated += pairs(counts);
        }
        return rule.aim() == GroupingAim.SPREAD ? seated - pairsOfBlocks() : pairs(all()) - seated;
    }

    /** {@return how many pairs must break the rule at least, if the largest set has so many people} */
    long least(int largest) {
        return rule.aim() == GroupingAim.SPREAD
                ? Math.max(0, IntStream.of(all()).mapToLong(this::sharedAtLeast).sum() - pairsOfBlocks())
                : IntStream.of(all())
                        .mapToLong(people -> partedAtLeast(people, largest))
                        .sum();
    }

    /** {@return the pairs of people with a trait that share a set if they are spread evenly} */
    private long sharedAtLeast(int people) {
        int sets = inSet.length;
        int more = people % sets;
        return more * pairs(people / sets + 1) + (sets - more) * pairs(people / sets);
    }

    /** {@return the pairs of people with a trait that are parted if they fill sets of their own} */
    private static long partedAtLeast(int people, int largest) {
        return pairs(people) - (people / largest) * pairs(largest) - pairs(people % largest);
    }

    private int[] all() {
        int[] all = new int[numbers.size()];
        for (int[] counts : inBlock) {
            for (int trait = 0; trait < all.length; trait++) {
                all[trait] += counts[trait];
            }
        }
        return all;
    }

    private long pairsOfBlocks() {
        long pairs = 0;
        for (int[] counts : inBlock) {
            pairs += pairs(counts);
        }
        return pairs;
    }

    private static long pairs(int[] counts) {
        return IntStream.of(counts).mapToLong(Companions::pairs).sum();
    }

    private static long pairs(int people) {
        return (long) people * (people - 1) / 2;
    }

    /** {@return why somebody of a block sits in a set; empty if the trait is not known} */
    Optional<SeatReason> reason(Participant one, int block, int set) {
        return number(one)
                .map(trait ->
                        new SeatReason.ByRule(rule, inSet[set][trait] - inBlock[block][trait], elsewhere(trait, set)));
    }

    private int elsewhere(int trait, int set) {
        IntStream others =
                IntStream.range(0, inSet.length).filter(other -> other != set).map(other -> inSet[other][trait]);
        return (rule.aim() == GroupingAim.SPREAD ? others.min() : others.max()).orElse(0);
    }
}
