package org.kith.plugins.rubric.engine;

import java.util.List;
import java.util.Optional;

/** Takes one better answer instead of two, where there are too many sets of answers to try them all. Not thread-safe. */
final class Exchange {

    /** How many exchanges are tried at most. */
    private static final int MOST_TRIALS = 2_000;

    private final Goal goal;
    private final List<Integer> candidates;
    private int trials;

    Exchange(Goal goal) {
        this.goal = goal;
        this.candidates = goal.candidates();
    }

    /** {@return answers that reach the goal too, with fewer changes if there is an exchange that does} */
    byte[] exchanged(byte[] found) {
        byte[] fewest = found;
        for (Optional<byte[]> next = Optional.of(found); next.isPresent(); next = fewer(fewest)) {
            fewest = next.get();
        }
        return fewest;
    }

    private Optional<byte[]> fewer(byte[] found) {
        List<Integer> changed = goal.changed(found);
        for (int i = 0; i < changed.size(); i++) {
            for (int j = i + 1; j < changed.size(); j++) {
                Optional<byte[]> fewer = without(found, changed.get(i), changed.get(j));
                if (fewer.isPresent()) {
                    return fewer.map(goal::trimmed);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<byte[]> without(byte[] found, int one, int other) {
        byte[] rest = found.clone();
        rest[one] = goal.start().code(one);
        rest[other] = goal.start().code(other);
        return with(rest).or(() -> with(goal.best(goal.changed(rest))));
    }

    private Optional<byte[]> with(byte[] rest) {
        byte[] codes = rest.clone();
        for (int column : candidates) {
            if (rest[column] == goal.start().code(column)) {
                for (byte code = goal.highest(column); code >= goal.least(column); code--) {
                    codes[column] = code;
                    if (trials++ < MOST_TRIALS && goal.isReachedBy(codes)) {
                        return Optional.of(codes);
                    }
                }
                codes[column] = rest[column];
            }
        }
        return Optional.empty();
    }
}
