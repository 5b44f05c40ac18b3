package org.kith.core.wire;

import com.google.common.collect.ImmutableMap;
import org.jspecify.annotations.Nullable;
import org.kith.core.shape.Variants;
import org.kith.core.validation.Pointer;
import tools.jackson.core.JsonToken;

/** Reads objects of a sealed type: straight on where {@code kind} comes first, as we write it, else after a look ahead. Immutable. */
final class VariantReading extends Reading {

    private final ImmutableMap<String, ObjectReading<?>> readings;

    VariantReading(ImmutableMap<String, ObjectReading<?>> readings) {
        this.readings = readings;
    }

    @Override
    @Nullable
    Object readGiven(Cursor at) {
        if (!at.isAt(JsonToken.START_OBJECT)) {
            return at.wrong("json.wrong-type", "an object");
        }
        int start = at.start();
        @Nullable String first = at.nextName();
        boolean kindIsFirst = Variants.DISCRIMINATOR.equals(first);
        @Nullable String kind = kindIsFirst ? string(at) : at.peek(start, Variants.DISCRIMINATOR);
        @Nullable ObjectReading<?> reading = kind == null ? null : readings.get(kind);
        if (reading == null) {
            reportUnknown(at, start, kind);
            skipObject(at, first);
            return null;
        }
        return kindIsFirst ? reading.readAfterKind(at, start) : reading.readFromFirstName(at, start);
    }

    private static @Nullable String string(Cursor at) {
        at.next();
        return at.isAt(JsonToken.VALUE_STRING) ? at.text() : null;
    }

    private void reportUnknown(Cursor at, int start, @Nullable String kind) {
        Pointer pointer = at.pointer().child(Variants.DISCRIMINATOR);
        String code = kind == null ? "json.no-kind" : "json.unknown-kind";
        at.report(pointer, start, code, String.join(", ", readings.keySet()));
    }

    /** Steps over the rest of an object; the parser stands at its first name, or at the value of {@code kind} behind that. */
    private static void skipObject(Cursor at, @Nullable String first) {
        @Nullable String name = first;
        if (Variants.DISCRIMINATOR.equals(name)) {
            at.skip();
            name = at.nextName();
        }
        while (name != null) {
            at.next();
            at.skip();
            name = at.nextName();
        }
    }
}
