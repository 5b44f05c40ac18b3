package org.kith.core.wire;

import org.kith.core.validation.Pointer;

/** Where a read stands. A pointer is made of it only when there is something to report. Not thread-safe. */
final class Path {

    /** One more than may be nested, for the name or index in the innermost object or array. */
    private static final int DEEPEST = Json.MAX_DEPTH + 1;

    /** Stands for the elements of an array. */
    private static final String[] NO_NAMES = {};

    /** The names of the fields of each object on the way; none where an array is on it. */
    private final String[][] names = new String[DEEPEST][];

    /** Where each object or array on the way is gone into. */
    private final int[] positions = new int[DEEPEST];

    private int depth;

    /** Goes into an object with fields of these names, and into the first of them. */
    void push(String[] fields) {
        names[depth] = fields;
        positions[depth++] = 0;
    }

    /** Goes into a property. */
    void push(String name) {
        push(new String[] {name});
    }

    /** Goes into an element of an array. */
    void push(int index) {
        names[depth] = NO_NAMES;
        positions[depth++] = index;
    }

    /** Goes on to another field of the object gone into last. */
    void standAt(int field) {
        positions[depth - 1] = field;
    }

    void pop() {
        depth--;
    }

    Pointer pointer() {
        Pointer pointer = Pointer.ROOT;
        for (int i = 0; i < depth; i++) {
            String[] fields = names[i];
            pointer = fields.length == 0 ? pointer.child(positions[i]) : pointer.child(fields[positions[i]]);
        }
        return pointer;
    }
}
