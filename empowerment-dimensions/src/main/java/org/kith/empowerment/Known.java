package org.kith.empowerment;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Set;

/**
 * What is so whatever the unknown turns out to be, and what may be so.
 *
 * <p>Learning more never takes anything out of what is certain, and never adds to what is possible. Immutable.
 *
 * @param certain what is so in any case, in a defined order
 * @param possible what can be so, with all that is certain, in the same order
 * @param <T> what it is told of, such as columns
 */
public record Known<T>(Set<T> certain, Set<T> possible) {

    /**
     * Makes what is known.
     *
     * @throws IllegalArgumentException if something certain is not possible
     */
    public Known {
        certain = ImmutableSet.copyOf(certain);
        possible = ImmutableSet.copyOf(possible);
        checkArgument(possible.containsAll(certain), "what is certain is possible");
    }

    /** {@return what may be so or not: possible and not certain} */
    public Set<T> open() {
        return Sets.difference(possible, certain).immutableCopy();
    }

    /** {@return whether nothing is open} */
    public boolean isSettled() {
        return certain.equals(possible);
    }
}
