package org.kith.core.wire;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Marks on the fields of one object, by their positions. Not thread-safe. */
final class Marks {

    /** The marks on the first 64 fields, which are all in nearly every shape. */
    private long first;

    private @Nullable BitSet others;

    /** {@return whether the field was not marked before; it is now} */
    boolean mark(int position) {
        boolean isNew = !isMarked(position);
        if (position < Long.SIZE) {
            first |= 1L << position;
        } else {
            others = others == null ? new BitSet() : others;
            others.set(position);
        }
        return isNew;
    }

    boolean isMarked(int position) {
        return position < Long.SIZE ? (first & (1L << position)) != 0 : others != null && others.get(position);
    }

    /** {@return whether every field is marked that is marked there} */
    boolean covers(Marks wanted) {
        return (wanted.first & ~first) == 0 && (wanted.others == null || coversOthers(wanted.others));
    }

    private boolean coversOthers(BitSet wanted) {
        BitSet missing = (BitSet) wanted.clone();
        if (others != null) {
            missing.andNot(others);
        }
        return missing.isEmpty();
    }
}
