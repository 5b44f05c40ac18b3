package org.kith.core.wire;

import com.google.common.collect.ImmutableMap;
import org.jspecify.annotations.Nullable;
import org.kith.core.shape.Variants;
import org.kith.core.validation.Pointer;
import tools.jackson.core.JsonToken;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** Reads objects of a sealed type: straight on where {@code kind} comes first, as we write it, else after a look ahead. Immutable. */
final class VariantReading extends Reading {

    private static final SerializableString KIND = new SerializedString(Variants.DISCRIMINATOR);

    private final ImmutableMap<String, ObjectReading<?>> readings;

    VariantReading(ImmutableMap<String, ObjectReading<?>> readings) {
        this.readings = readings;
    }

    @Override
    @Nullable
    Object read(Cursor at) {
        if (!at.isAt(JsonToken.START_OBJECT)) {
            return mismatch(at, "an object");
        }
        int start = at.start();
        boolean kindIsFirst = at.nextName(KIND);
        @Nullable String kind = kindIsFirst ? string(at) : at.peek(start, Variants.DISCRIMINATOR);
        @Nullable ObjectReading<?> reading = kind == null ? null : readings.get(kind);
        if (reading == null) {
            reportUnknown(at, start, kind);
            skipObject(at, kindIsFirst);
            return null;
        }
        return kindIsFirst ? reading.readAfterKind(at, start) : reading.readFromFirstName(at, start);
    }

    private static @Nullable String string(Cursor at) {
        at.next();
        return at.isAt(JsonToken.VALUE_STRING) ? at.text() : null;
    }

    private void reportUnknown(Cursor at, int start, @Nullable String kind) {
        Pointer pointer = at.pointerAround().child(Variants.DISCRIMINATOR);
        String code = kind == null ? "json.no-kind" : "json.unknown-kind";
        at.report(pointer, start, code, String.join(", ", readings.keySet()));
    }

    /** Steps over the rest of an object; the parser stands at its first name, or at the value of {@code kind} behind that. */
    private static void skipObject(Cursor at, boolean isAtValue) {
        boolean isAtName = !isAtValue;
        while (!at.isAt(JsonToken.END_OBJECT)) {
            if (isAtName) {
                at.next();
            }
            at.skip();
            at.nextName();
            isAtName = true;
        }
    }
}
