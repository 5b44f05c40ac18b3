package org.kith.core.wire;

import org.jspecify.annotations.Nullable;
import org.kith.core.dossier.Origin;
import org.kith.core.validation.Location;
import org.kith.core.validation.Pointer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A file that a document was read from. It keeps the bytes and looks for a pointer only when it is asked. Immutable. */
final class JsonOrigin implements Origin {

    private final String file;
    private final byte[] json;

    JsonOrigin(String file, byte[] json) {
        this.file = file;
        this.json = json;
    }

    @Override
    public String file() {
        return file;
    }

    @Override
    public Location locate(Pointer pointer) {
        Positions positions = new Positions(json);
        positions.moveTo((int) offset(pointer));
        return new Location(file, positions.line(), positions.column());
    }

    /** {@return the byte offset of the value at a pointer, or of the nearest value around it} */
    long offset(Pointer pointer) {
        long offset = 0;
        try (JsonParser parser = Json.parser(json, 0)) {
            parser.nextToken();
            offset = parser.currentTokenLocation().getByteOffset();
            for (String token : pointer.tokens()) {
                if (!enter(parser, token)) {
                    return offset;
                }
                offset = parser.currentTokenLocation().getByteOffset();
            }
        } catch (JacksonException e) {
            return offset; // the file cannot be read further than this
        }
        return offset;
    }

    /** Moves to the first token of a child of the value that the parser stands at; false if there is no such child. */
    private static boolean enter(JsonParser parser, String token) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> enterProperty(parser, token);
            case START_ARRAY -> enterElement(parser, token);
            default -> false;
        };
    }

    private static boolean enterProperty(JsonParser parser, String name) {
        for (@Nullable String next = parser.nextName(); next != null; next = parser.nextName()) {
            parser.nextToken();
            if (next.equals(name)) {
                return true;
            }
            parser.skipChildren();
        }
        return false;
    }

    private static boolean enterElement(JsonParser parser, String index) {
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            if (index.equals(Integer.toString(i))) {
                return true;
            }
            parser.skipChildren();
        }
        return false;
    }
}
