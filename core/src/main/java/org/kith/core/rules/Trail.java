package org.kith.core.rules;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.kith.core.shape.Field;
import org.kith.core.validation.Pointer;

/** The way to the value that the walk has come to. It becomes a pointer only when something is reported. Not thread-safe. */
final class Trail {

    private static final int ENOUGH_FOR_MOST = 8;

    private Field<?>[] fields = new Field<?>[ENOUGH_FOR_MOST];
    private @Nullable Object[] keys = new @Nullable Object[ENOUGH_FOR_MOST];
    private int[] indices = new int[ENOUGH_FOR_MOST];
    private int length;

    /** Goes to a field, and to its only value. */
    void enter(Field<?> field) {
        if (length == fields.length) {
            grow();
        }
        fields[length] = field;
        keys[length] = null;
        indices[length] = -1;
        length++;
    }

    private void grow() {
        fields = Arrays.copyOf(fields, 2 * length);
        keys = Arrays.copyOf(keys, 2 * length);
        indices = Arrays.copyOf(indices, 2 * length);
    }

    /** Goes to an element of the field entered last, counted from 0. */
    void standAt(int index) {
        indices[length - 1] = index;
    }

    /** Goes to an entry of the field entered last. */
    void standAt(Object key) {
        keys[length - 1] = key;
    }

    /** Goes back to the value that has the field entered last. */
    void leave() {
        length--;
    }

    Pointer pointer() {
        Pointer pointer = Pointer.ROOT;
        for (int i = 0; i < length; i++) {
            pointer = pointer.child(fields[i].name());
            Object key = keys[i];
            if (key != null) {
                pointer = pointer.child(fields[i].keyText(key));
            } else if (indices[i] >= 0) {
                pointer = pointer.child(indices[i]);
            }
        }
        return pointer;
    }
}
