package org.kith.core.wire;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.core.validation.Pointer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A value that somebody looks for, or one on the way to it, and where it begins. Not thread-safe. */
final class Wanted {

    private final Map<String, Wanted> below = new HashMap<>();
    private long offset = -1;

    private Wanted() {}

    /** {@return the whole document, with the values at pointers below it} */
    static Wanted of(Collection<Pointer> pointers) {
        Wanted root = new Wanted();
        for (Pointer pointer : pointers) {
            Wanted wanted = root;
            for (String token : pointer.tokens()) {
                wanted = wanted.below.computeIfAbsent(token, name -> new Wanted());
            }
        }
        return root;
    }

    /** {@return where the value at a pointer begins, or the nearest one around it that was found; 0 if none was} */
    long offset(Pointer pointer) {
        long nearest = Math.max(0, offset);
        @Nullable Wanted wanted = this;
        for (String token : pointer.tokens()) {
            wanted = wanted.below.get(token);
            if (wanted == null || wanted.offset < 0) {
                return nearest;
            }
            nearest = wanted.offset;
        }
        return nearest;
    }

    /** Finds this value, at whose first token the parser stands, and those below it. */
    void find(JsonParser parser) {
        offset = parser.currentTokenLocation().getByteOffset();
        if (below.isEmpty()) {
            parser.skipChildren();
        } else if (parser.currentToken() == JsonToken.START_OBJECT) {
            for (@Nullable String name = parser.nextName(); name != null; name = parser.nextName()) {
                parser.nextToken();
                findBelow(name, parser);
            }
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
                findBelow(Integer.toString(i), parser);
            }
        }
    }

    private void findBelow(String token, JsonParser parser) {
        @Nullable Wanted wanted = below.get(token);
        if (wanted == null || wanted.offset >= 0) {
            parser.skipChildren();
        } else {
            wanted.find(parser);
        }
    }
}
