package org.kith.core.wire;

import org.jspecify.annotations.Nullable;
import org.kith.core.validation.Pointer;

/** Where a read stands. A pointer is made of it only when there is something to report. Not thread-safe. */
final class Path {

    /** One more than may be nested, for the name or index in the innermost object or array. */
    private static final int DEEPEST = Json.MAX_DEPTH + 1;

    /** The names on the way; null where an element of an array is on it. */
    private final @Nullable String[] names = new @Nullable String[DEEPEST];

    private final int[] indexes = new int[DEEPEST];
    private int depth;

    void push(String name) {
        names[depth++] = name;
    }

    void push(int index) {
        names[depth] = null;
        indexes[depth++] = index;
    }

    void pop() {
        depth--;
    }

    Pointer pointer() {
        Pointer pointer = Pointer.ROOT;
        for (int i = 0; i < depth; i++) {
            @Nullable String name = names[i];
            pointer = name == null ? pointer.child(indexes[i]) : pointer.child(name);
        }
        return pointer;
    }
}
