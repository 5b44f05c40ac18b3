package org.kith.core.wire;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.core.dossier.Entry;
import org.kith.core.shape.DocumentType;
import tools.jackson.core.JsonToken;

/** Reads documents in which all is right, with {@code kith} and {@code type} first as we write them. Immutable. */
final class QuickRead {

    private final Map<String, DocumentType<?>> types;
    private final Readings readings;

    QuickRead(Map<String, DocumentType<?>> types, Readings readings) {
        this.types = types;
        this.readings = readings;
    }

    /** {@return the document; {@code null} if something is wrong or out of the ordinary} */
    @Nullable
    Entry<?> read(String file, byte[] json) {
        try {
            @Nullable DocumentType<?> type = type(new QuickCursor(json));
            return type == null ? null : read(file, json, type);
        } catch (Unusual e) {
            return null; // for a careful read to judge
        }
    }

    private @Nullable Entry<?> read(String file, byte[] json, DocumentType<?> type) {
        QuickCursor at = new QuickCursor(json);
        at.next();
        Entry<?> entry = new DocumentRead(file, json, readings).read(type, at);
        return at.isAtEnd() ? entry : null;
    }

    private @Nullable DocumentType<?> type(QuickCursor at) {
        at.next();
        if (!at.isAt(JsonToken.START_OBJECT) || !Envelope.isOurs(string(at, Envelope.VERSION))) {
            return null;
        }
        return types.get(string(at, Envelope.TYPE));
    }

    /** {@return the string that follows, if it has that name} */
    private static String string(QuickCursor at, String name) {
        if (!name.equals(at.nextName())) {
            throw new Unusual();
        }
        at.next();
        if (!at.isAt(JsonToken.VALUE_STRING)) {
            throw new Unusual();
        }
        return at.text();
    }
}
