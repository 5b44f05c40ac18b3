package org.kith.core.wire;

import org.jspecify.annotations.Nullable;
import org.kith.core.shape.Scalar;
import tools.jackson.core.JsonToken;

/** Reads strings, whole numbers and booleans. Immutable. */
class ScalarReading extends Reading {

    private final Scalar<?> scalar;
    private final int number;

    /**
     * Makes a reading.
     *
     * @param scalar the kind of the values
     * @param number counts the readings that are met in one file, as far as that goes
     */
    ScalarReading(Scalar<?> scalar, int number) {
        this.scalar = scalar;
        this.number = number;
    }

    /** {@return its number among the readings that are met in one file} */
    final int number() {
        return number;
    }

    @Override
    final @Nullable Object readGiven(Cursor at) {
        if (!fits(at.token())) {
            return at.wrong("json.wrong-type", scalar.expects());
        }
        return scalar.form() == Scalar.Form.STRING ? at.recent(this) : make(at);
    }

    /** {@return the value of the string, number or boolean at the cursor; {@code null} if it is refused and has been reported} */
    final @Nullable Object make(Cursor at) {
        String text = at.text();
        return at.isBroken(text) ? at.wrong("json.lone-surrogate") : value(at, text);
    }

    private boolean fits(@Nullable JsonToken token) {
        return switch (scalar.form()) {
            case STRING -> token == JsonToken.VALUE_STRING;
            case INTEGER -> token == JsonToken.VALUE_NUMBER_INT;
            case BOOLEAN -> token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE;
        };
    }

    private @Nullable Object value(Cursor at, String text) {
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
