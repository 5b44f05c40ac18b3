package org.kith.core.wire;

import org.jspecify.annotations.Nullable;

/** Reads what a field holds that holds many values; the {@code null} of JSON is of the wrong type there. */
abstract class CollectionReading extends Reading {

    @Override
    final @Nullable Object readNull(Cursor at) {
        return readGiven(at);
    }
}
