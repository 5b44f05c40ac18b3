package org.kith.core.wire;

import org.jspecify.annotations.Nullable;
import org.kith.core.shape.TextKind;
import org.kith.core.text.Text;
import tools.jackson.core.JsonToken;

/** Reads wordings: plain strings, and objects where there are translations. Immutable. */
final class TextReading extends StringReading {

    private final ObjectReading<TextParts> parts;

    TextReading(ObjectReading<TextParts> parts, int number) {
        super(number);
        this.parts = parts;
    }

    @Override
    @Nullable
    Object read(Cursor at) {
        if (at.isAt(JsonToken.START_OBJECT)) {
            return translated(at);
        }
        return at.isAt(JsonToken.VALUE_STRING) ? at.value(this) : mismatch(at, "a text");
    }

    @Override
    @Nullable
    Object make(Cursor at, String text) {
        return text.isBlank() || text.length() > TextKind.MAX_LENGTH
                ? at.wrong("json.invalid-value", TextParts.EXPECTS)
                : Text.of(text);
    }

    private @Nullable Object translated(Cursor at) {
        @Nullable TextParts text = parts.read(at);
        return text == null ? null : text.toText();
    }
}
