package org.kith.core.wire;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** What stands around the fields of a document: the version of the format, the type, and what belongs to the file. */
final class Envelope {

    static final String VERSION = "kith";
    static final String TYPE = "type";
    static final String REVISION = "revision";
    static final String REDACTED = "redacted";
    static final String EXTENSIONS = "extensions";

    /** The version of the format that this library writes. */
    static final String CURRENT = "1.0";

    static final Set<String> NAMES = Set.of(VERSION, TYPE, REVISION, REDACTED, EXTENSIONS);

    private Envelope() {}

    /** {@return the value of a string property of the object that the parser is about to read, if it is found before trouble} */
    static Optional<String> peek(byte[] json, int start, String property) {
        try (JsonParser parser = Json.parser(json, start)) {
            return peek(parser, property);
        } catch (JacksonException e) {
            return Optional.empty(); // the real read reports it
        }
    }

    private static Optional<String> peek(JsonParser parser, String property) {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return Optional.empty();
        }
        for (@Nullable String name = parser.nextName(); name != null; name = parser.nextName()) {
            JsonToken token = parser.nextToken();
            if (name.equals(property)) {
                return token == JsonToken.VALUE_STRING ? Optional.of(parser.getString()) : Optional.empty();
            }
            parser.skipChildren();
        }
        return Optional.empty();
    }
}
