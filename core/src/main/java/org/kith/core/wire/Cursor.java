package org.kith.core.wire;

import org.jspecify.annotations.Nullable;
import org.kith.core.validation.Pointer;
import tools.jackson.core.JsonToken;

/** Where one read of one file stands, and what becomes of the problems that it meets. Not thread-safe. */
abstract class Cursor {

    private final byte[] json;
    private final Addresses addresses = new Addresses();

    Cursor(byte[] json) {
        this.json = json;
    }

    /** {@return the token that the cursor stands at} */
    abstract @Nullable JsonToken token();

    /** Moves to the value after a name, to the next element of an array, or to the end of an array. */
    abstract void next();

    /** {@return the next name of an object; {@code null} at its end} */
    abstract @Nullable String nextName();

    /**
     * {@return the position of the next name of an object among those given; below 0 if it is not one of them, or {@link
     * FieldNames#END}}
     *
     * @param expected the position that is looked at first
     */
    abstract int nextName(FieldNames names, int expected);

    /** {@return the position of the name that the cursor stands at, among those given; below 0 if it is not one of them} */
    abstract int currentName(FieldNames names);

    /** {@return the name that the cursor stands at, if it is not one of those it was last looked for among} */
    abstract String otherName();

    /** {@return the text of the string, number or boolean that the cursor stands at} */
    abstract String text();

    /** {@return whether a text holds half of a character} */
    abstract boolean isBroken(String text);

    /** Steps over the value that the cursor stands at, up to its last token. */
    abstract void skip();

    /** {@return the byte offset at which the token begins that the cursor stands at} */
    abstract int start();

    /** {@return the byte offset behind the token that the cursor stands at} */
    abstract int endExclusive();

    /** Goes into a property. */
    abstract void enter(String name);

    /** Goes into an element of an array. */
    abstract void enter(int index);

    /** Leaves what was gone into last. */
    abstract void leave();

    /** {@return where the cursor stands} */
    abstract Pointer pointer();

    /** Takes a problem of a place that begins at a byte offset. */
    abstract void report(Pointer pointer, int start, String code, Object... arguments);

    /** Moves to the next element of an array; {@return whether there is one, and the array is not at its end} */
    final boolean nextElement() {
        next();
        return token() != JsonToken.END_ARRAY;
    }

    /** {@return makes the addresses of the file} */
    final Addresses addresses() {
        return addresses;
    }

    final boolean isAt(JsonToken token) {
        return token() == token;
    }

    /** {@return the string property of the object that begins at a byte offset, looked for without moving on} */
    final @Nullable String peek(int offset, String property) {
        return Envelope.peek(json, offset, property).get(0).orElse(null);
    }

    /** Reports a problem of the value that the cursor stands at. */
    final void report(String code, Object... arguments) {
        report(pointer(), start(), code, arguments);
    }

    /** Reports the value that the cursor stands at and steps over it. */
    final @Nullable Object wrong(String code, Object... arguments) {
        report(code, arguments);
        skip();
        return null;
    }
}
