package org.kith.core.wire;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads arrays as sets; an element that is there already is a problem. Immutable. */
final class SetReading extends Reading {

    /** Room for three elements, which most sets do not pass. */
    private static final int SMALL = 4;

    private final Reading elements;

    SetReading(Reading elements) {
        this.elements = elements;
    }

    @Override
    @Nullable
    Object read(Cursor at) {
        if (!at.isAt(JsonToken.START_ARRAY)) {
            return at.wrong("json.wrong-type", "an array");
        }
        Set<Object> values = new LinkedHashSet<>(SMALL);
        boolean sound = true;
        while (at.nextElement()) {
            @Nullable Object value = elements.read(at);
            if (value != null && !values.add(value)) {
                value = at.wrong("json.duplicate-element");
            }
            sound &= value != null;
        }
        return sound ? values : null;
    }
}
