package org.kith.core.rules;

import org.jspecify.annotations.Nullable;
import org.kith.core.shape.Field;
import org.kith.core.validation.Pointer;

/** The way to the value that the walk has come to. It becomes a pointer only when something is reported. Not thread-safe. */
final class Trail {

    private @Nullable Step last;

    /** Goes to a field, and to its only value. */
    Step enter(Field<?> field) {
        Step step = new Step(field, last);
        last = step;
        return step;
    }

    /** Goes back to the value that has the field of a step. */
    void leave(Step step) {
        last = step.before;
    }

    Pointer pointer() {
        return last == null ? Pointer.ROOT : last.pointer();
    }

    /** A field on the way, and which of its values the way goes through. */
    static final class Step {

        private final Field<?> field;
        private final @Nullable Step before;
        private @Nullable Object key;
        private int index = -1;

        private Step(Field<?> field, @Nullable Step before) {
            this.field = field;
            this.before = before;
        }

        /** Goes to an element of the field, counted from 0. */
        void standAt(int element) {
            index = element;
        }

        /** Goes to an entry of the field. */
        void standAt(Object entry) {
            key = entry;
        }

        private Pointer pointer() {
            Pointer pointer = (before == null ? Pointer.ROOT : before.pointer()).child(field.name());
            if (key != null) {
                return pointer.child(field.keyText(key));
            }
            return index < 0 ? pointer : pointer.child(index);
        }
    }
}
