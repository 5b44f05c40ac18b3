package org.kith.core.plan;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.kith.core.number.Fraction;

/**
 * How many votes a priority got, and where that puts it. Immutable.
 *
 * @param priority the priority
 * @param votes its votes; a fraction where a ballot shared votes out
 * @param rank its place, from 1; those with equal votes share one, and the next places stay empty
 */
public record Ranked(PriorityId priority, Fraction votes, int rank) {

    /**
     * Makes a result.
     *
     * @throws IllegalArgumentException if the rank is below 1
     */
    public Ranked {
        requireNonNull(priority, "priority");
        requireNonNull(votes, "votes");
        checkArgument(rank >= 1, "a rank must be at least 1");
    }
}
