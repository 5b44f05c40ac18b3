package org.kith.core.wire;

import org.jspecify.annotations.Nullable;
import org.kith.core.validation.Pointer;
import tools.jackson.core.JsonToken;
import tools.jackson.core.SerializableString;
import tools.jackson.core.sym.PropertyNameMatcher;

/** Where one read of one file stands, and what becomes of the problems that it meets. Not thread-safe. */
final class Cursor {

    private final LiteralParser parser;
    private final byte[] json;
    private final Problems problems;
    private final Strings strings;
    private final Addresses addresses = new Addresses();

    Cursor(LiteralParser parser, byte[] json, RawText raw, Problems problems) {
        this.parser = parser;
        this.json = json;
        this.problems = problems;
        this.strings = new Strings(parser, json, raw);
    }

    /** {@return the token that the cursor stands at} */
    @Nullable
    JsonToken token() {
        return parser.currentToken();
    }

    boolean isAt(JsonToken token) {
        return parser.currentToken() == token;
    }

    /** Moves to the value after a name, to the next element of an array, or to the end of an array. */
    void next() {
        parser.nextToken();
    }

    /** Moves to the next element of an array; {@return whether there is one, and the array is not at its end} */
    boolean nextElement() {
        return parser.nextToken() != JsonToken.END_ARRAY;
    }

    /** {@return the next name of an object; {@code null} at its end} */
    @Nullable
    String nextName() {
        return parser.nextName();
    }

    /** Moves to the next name of an object; {@return whether it is the given one} */
    boolean nextName(SerializableString expected) {
        return parser.nextName(expected);
    }

    /**
     * {@return the position of the next name of an object among those given; below 0 if it is not one of them, or {@link
     * FieldNames#END}}
     */
    int nextName(PropertyNameMatcher names) {
        return parser.nextNameMatch(names);
    }

    /** {@return the position of the name that the cursor stands at, among those given; below 0 if it is not one of them} */
    int currentName(PropertyNameMatcher names) {
        return parser.currentNameMatch(names);
    }

    /** {@return the name that the cursor stands at} */
    String name() {
        return parser.currentName();
    }

    /** {@return the text of the string, number or boolean that the cursor stands at} */
    String text() {
        return switch (parser.currentToken()) {
            case VALUE_STRING -> strings.text();
            case VALUE_NUMBER_INT -> strings.number();
            default -> parser.getString();
        };
    }

    /** {@return the value of the string that the cursor stands at: one made before, if it was the same} */
    @Nullable
    Object value(StringReading reading) {
        return strings.value(this, reading);
    }

    /** Moves to the value after a name; {@return its text, empty if it is no string} */
    String nextString() {
        return parser.nextToken() == JsonToken.VALUE_STRING ? text() : "";
    }

    /** Steps over the value that the cursor stands at, up to its last token. */
    void skip() {
        parser.skipChildren();
    }

    /** {@return the byte offset at which the token begins that the cursor stands at} */
    int start() {
        return parser.tokenStart();
    }

    /** {@return the byte offset behind the token that the cursor stands at} */
    int endExclusive() {
        parser.finishToken(); // strings are read lazily
        return (int) parser.currentLocation().getByteOffset();
    }

    /** {@return where the cursor stands} */
    Pointer pointer() {
        return Pointers.at(parser);
    }

    /** {@return the pointer of the object whose name or value the cursor stands at} */
    Pointer pointerAround() {
        return Pointers.around(parser);
    }

    /** {@return what makes the addresses of the file} */
    Addresses addresses() {
        return addresses;
    }

    /** {@return the string property of the object that begins at a byte offset, looked for without moving on} */
    @Nullable
    String peek(int offset, String property) {
        return Envelope.peek(json, offset, property).get(0).orElse(null);
    }

    /** Takes a problem of a place that begins at a byte offset. */
    void report(Pointer pointer, int start, String code, Object... arguments) {
        problems.report(pointer, start, code, arguments);
    }

    /** Reports a problem of the value that the cursor stands at. */
    void report(String code, Object... arguments) {
        parser.finishToken(); // a string that is cut off or has a line break in it is no JSON: that is what is wrong
        // then
        report(pointer(), start(), code, arguments);
    }

    /** Reports the value that the cursor stands at and steps over it. */
    @Nullable
    Object wrong(String code, Object... arguments) {
        report(code, arguments);
        skip();
        return null;
    }
}
