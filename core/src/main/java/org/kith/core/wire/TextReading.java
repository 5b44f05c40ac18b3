package org.kith.core.wire;

import org.jspecify.annotations.Nullable;
import org.kith.core.shape.TextKind;
import org.kith.core.text.Text;
import tools.jackson.core.JsonToken;

/** Reads wordings: plain strings, and objects where there are translations. Immutable. */
final class TextReading extends Reading {

    private final ObjectReading<TextParts> parts;

    TextReading(ObjectReading<TextParts> parts) {
        this.parts = parts;
    }

    @Override
    @Nullable
    Object readGiven(Cursor at) {
        if (at.isAt(JsonToken.START_OBJECT)) {
            return translated(at);
        }
        return at.isAt(JsonToken.VALUE_STRING) ? wording(at) : at.wrong("json.wrong-type", "a text");
    }

    private static @Nullable Object wording(Cursor at) {
        String text = at.text();
        if (at.isBroken(text)) {
            return at.wrong("json.lone-surrogate");
        }
        return text.isBlank() || text.length() > TextKind.MAX_LENGTH
                ? at.wrong("json.invalid-value", TextParts.EXPECTS)
                : Text.of(text);
    }

    private @Nullable Object translated(Cursor at) {
        @Nullable TextParts text = parts.readGiven(at);
        return text == null ? null : text.toText();
    }
}
