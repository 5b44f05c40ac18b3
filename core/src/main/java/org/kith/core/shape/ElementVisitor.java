package org.kith.core.shape;

import org.jspecify.annotations.Nullable;

/** Takes the single values of a field, one after the other. */
@FunctionalInterface
public interface ElementVisitor {

    /**
     * Takes one value.
     *
     * @param token where the value stands below the field: {@code null} for the only value, an {@link Integer} in a list or
     *     set, a {@link String} in a map
     * @param value the value
     */
    void visit(@Nullable Object token, Object value);
}
