package org.kith.core.wire;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * How one kind of value is read.
 *
 * <p>A reading begins with the parser at the first token of a value and ends with it at the last, and gives {@code null} where
 * something was wrong and has been reported. Immutable and thread-safe.
 */
abstract class Reading {

    /** Reads a value. */
    final @Nullable Object read(Cursor at) {
        return at.isAt(JsonToken.VALUE_NULL) ? readNull(at) : readGiven(at);
    }

    /** Reports the {@code null} of JSON, which is no value. */
    @Nullable
    Object readNull(Cursor at) {
        return at.wrong("json.null");
    }

    /** Reads a value; the {@code null} of JSON is one of the wrong type here. */
    abstract @Nullable Object readGiven(Cursor at);
}
