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
    abstract @Nullable Object read(Cursor at);

    /** Reports a value of the wrong type, or the {@code null} of JSON, which is no value. */
    static @Nullable Object mismatch(Cursor at, String expected) {
        return at.isAt(JsonToken.VALUE_NULL) ? at.wrong("json.null") : at.wrong("json.wrong-type", expected);
    }
}
