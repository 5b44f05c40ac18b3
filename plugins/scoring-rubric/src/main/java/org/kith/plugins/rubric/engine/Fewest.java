package org.kith.plugins.rubric.engine;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Looks for the fewest better answers that reach a goal.
 *
 * <p>First it follows what the level takes, cheapest first; then, unless that is known to be the fewest, it tries every smaller
 * set of better answers. Where those are too many it takes one answer instead of two as often as it finds a way, and the set is
 * one of which no answer can be spared, which need not be the smallest. Not thread-safe.
 */
final class Fewest {

    /** How many smaller sets are tried at most. */
    private static final int MOST_TRIALS = 2_000;

    private final Goal goal;
    private final List<Integer> candidates;

    private Fewest(Goal goal) {
        this.goal = goal;
        this.candidates = goal.candidates();
    }

    /** {@return the answers with the fewest better ones; empty if none were found that reach the goal} */
    static Optional<byte[]> answers(Goal goal) {
        return new Fewest(goal).answers();
    }

    private Optional<byte[]> answers() {
        Optional<byte[]> found = climbed().or(this::best);
        if (found.isEmpty()) {
            return goal.isHighestWithTheBest() ? found : fewer(candidates.size() + 1, found);
        }
        if (goal.isAdditive()) {
            return found.map(goal::lowered);
        }
        byte[] trimmed = goal.trimmed(found.get());
        return fewer(goal.changed(trimmed).size(), Optional.of(trimmed));
    }

    /** {@return what following the conditions comes to, at first whatever else it breaks} */
    private Optional<byte[]> climbed() {
        return Stream.of(ImmutableSet.<Integer>of(), kept())
                .distinct()
                .map(kept -> new Climb(goal.blueprint(), goal.start(), kept)
                        .reach(goal.cell(), goal.level(), goal.start().codes()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** {@return the best answers to everything, or to all that nothing is against} */
    private Optional<byte[]> best() {
        Set<Integer> all = ImmutableSet.copyOf(candidates);
        return Stream.of(all, Sets.difference(all, kept()))
                .distinct()
                .map(goal::best)
                .filter(goal::isReachedBy)
                .findFirst();
    }

    private ImmutableSet<Integer> kept() {
        return goal.blueprint().rise().kept();
    }

    /** {@return what reaches the goal with fewer changes than some; the other answers if nothing does} */
    private Optional<byte[]> fewer(int than, Optional<byte[]> otherwise) {
        long trials = 0;
        for (int size = 1; size < than; size++) {
            trials += sets(size);
            if (trials > MOST_TRIALS) {
                return otherwise.map(new Exchange(goal)::exchanged);
            }
            byte[] codes = goal.start().codes();
            if (isReachedWith(codes, 0, size)) {
                return Optional.of(goal.lowered(codes));
            }
        }
        return otherwise;
    }

    /** {@return the number of sets of so many better answers; no more than is too many} */
    private long sets(int size) {
        long[] sets = new long[size + 1];
        sets[0] = 1;
        for (int column : candidates) {
            int better = goal.highest(column) - goal.least(column) + 1;
            for (int i = size; i > 0; i--) {
                sets[i] = Math.min(MOST_TRIALS + 1, sets[i] + sets[i - 1] * better);
            }
        }
        return sets[size];
    }

    /** Changes so many answers from a candidate on, until the goal is reached; false if no way does. */
    private boolean isReachedWith(byte[] codes, int from, int changes) {
        if (changes == 0) {
            return goal.isReachedBy(codes);
        }
        for (int i = from; i <= candidates.size() - changes; i++) {
            int column = candidates.get(i);
            byte before = codes[column];
            for (byte code = goal.highest(column); code >= goal.least(column); code--) {
                codes[column] = code;
                if (isReachedWith(codes, i + 1, changes - 1)) {
                    return true;
                }
            }
            codes[column] = before;
        }
        return false;
    }
}
