package org.kith.core.wire;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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

    private static final Pattern OURS = Pattern.compile("1\\.[0-9]{1,4}");

    private Envelope() {}

    /** {@return whether this library reads a version of the format} */
    static boolean isOurs(String version) {
        return version.equals(CURRENT) || OURS.matcher(version).matches();
    }

    /**
     * {@return the values of string properties of the object that begins at a byte offset, each where it is found before trouble}
     */
    static List<Optional<String>> peek(byte[] json, int start, String... properties) {
        List<Optional<String>> values = new ArrayList<>(Collections.nCopies(properties.length, Optional.empty()));
        try (JsonParser parser = Json.parser(json, start)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                peek(parser, List.of(properties), values);
            }
        } catch (JacksonException e) {
            return values; // the real read reports it
        }
        return values;
    }

    private static void peek(JsonParser parser, List<String> properties, List<Optional<String>> values) {
        int missing = properties.size();
        for (@Nullable String name = parser.nextName(); name != null && missing > 0; name = parser.nextName()) {
            JsonToken token = parser.nextToken();
            int property = properties.indexOf(name);
            if (property >= 0 && token == JsonToken.VALUE_STRING) {
                values.set(property, Optional.of(parser.getString()));
                missing--;
            }
            parser.skipChildren();
        }
    }
}
