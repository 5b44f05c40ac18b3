package org.kith.core.wire;

import org.jspecify.annotations.Nullable;
import org.kith.core.shape.Scalar;
import tools.jackson.core.JsonToken;

/** Reads strings, whole numbers and booleans. Immutable. */
class ScalarReading extends StringReading {

    private final Scalar<?> scalar;
    private final JsonToken first;

    /**
     * Makes a reading.
     *
     * @param scalar the kind of the values
     * @param number its own number: no other reading that is met in one file has it
     */
    ScalarReading(Scalar<?> scalar, int number) {
        super(number);
        this.scalar = scalar;
        this.first = switch (scalar.form()) {
            case STRING -> JsonToken.VALUE_STRING;
            case INTEGER -> JsonToken.VALUE_NUMBER_INT;
            case BOOLEAN -> JsonToken.VALUE_TRUE;
        };
    }

    @Override
    final @Nullable Object read(Cursor at) {
        @Nullable JsonToken token = at.token();
        if (token != first && (token != JsonToken.VALUE_FALSE || first != JsonToken.VALUE_TRUE)) {
            return mismatch(at, scalar.expects());
        }
        return token == JsonToken.VALUE_STRING ? at.value(this) : make(at, at.text());
    }

    @Override
    final @Nullable Object make(Cursor at, String text) {
        try {
            return parse(at, text);
        } catch (RuntimeException e) { // refused; a kind of others may throw anything
            return at.wrong("json.invalid-value", scalar.expects());
        }
    }

    /** {@return the value of a text} Throws what the kind throws where it refuses it. */
    Object parse(Cursor at, String text) {
        return scalar.parse(text);
    }

    /** {@return the key of a map that a name stands for; {@code null} if it is refused and has been reported} */
    final @Nullable Object key(Cursor at, String name) {
        try {
            return scalar.parse(name);
        } catch (RuntimeException e) { // refused; a kind of others may throw anything
            at.report("json.invalid-key", scalar.expects());
            return null;
        }
    }
}
