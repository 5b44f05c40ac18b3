package org.kith.core.wire;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads objects as maps from their names; two names for one key are a problem. Immutable. */
final class MapReading extends Reading {

    private final ScalarReading keys;
    private final Reading values;

    MapReading(ScalarReading keys, Reading values) {
        this.keys = keys;
        this.values = values;
    }

    @Override
    @Nullable
    Object read(Cursor at) {
        if (!at.isAt(JsonToken.START_OBJECT)) {
            return at.wrong("json.wrong-type", "an object");
        }
        Map<Object, Object> map = new LinkedHashMap<>();
        boolean sound = true;
        for (@Nullable String name = at.nextName(); name != null; name = at.nextName()) {
            sound &= putEntry(at, name, map);
        }
        return sound ? map : null;
    }

    private boolean putEntry(Cursor at, String name, Map<Object, Object> map) {
        @Nullable Object key = keys.key(at, name);
        at.next();
        @Nullable Object value = values.read(at);
        if (key == null || value == null) {
            return false;
        }
        if (map.putIfAbsent(key, value) != null) {
            at.wrong("json.duplicate-key");
            return false;
        }
        return true;
    }
}
