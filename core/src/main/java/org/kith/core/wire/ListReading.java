package org.kith.core.wire;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads arrays as lists. Immutable. */
final class ListReading extends Reading {

    private final Reading elements;

    ListReading(Reading elements) {
        this.elements = elements;
    }

    @Override
    @Nullable
    Object read(Cursor at) {
        if (!at.isAt(JsonToken.START_ARRAY)) {
            return at.wrong("json.wrong-type", "an array");
        }
        ImmutableList.Builder<Object> values = ImmutableList.builder();
        boolean sound = true;
        while (at.nextElement()) {
            @Nullable Object value = elements.read(at);
            sound &= value != null;
            if (value != null) {
                values.add(value);
            }
        }
        return sound ? values.build() : null;
    }
}
