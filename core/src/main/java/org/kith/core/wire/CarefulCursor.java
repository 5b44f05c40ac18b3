package org.kith.core.wire;

import org.jspecify.annotations.Nullable;
import org.kith.core.validation.Pointer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads on after problems and keeps the place of each. Not thread-safe. */
final class CarefulCursor extends Cursor {

    private final JsonParser parser;
    private final Problems problems;
    private final Path path = new Path();
    private final boolean mayHoldSurrogates;

    CarefulCursor(JsonParser parser, byte[] json, Problems problems) {
        super(json);
        this.parser = parser;
        this.problems = problems;
        this.mayHoldSurrogates = Surrogates.mayBeIn(json);
    }

    @Override
    @Nullable
    JsonToken token() {
        return parser.currentToken();
    }

    @Override
    void next() {
        parser.nextToken();
    }

    @Override
    @Nullable
    String nextName() {
        return parser.nextName();
    }

    @Override
    int nextName(FieldNames names, int expected) {
        return parser.nextNameMatch(names.matcher());
    }

    @Override
    int currentName(FieldNames names) {
        return parser.currentNameMatch(names.matcher());
    }

    @Override
    String otherName() {
        return parser.currentName();
    }

    @Override
    String text() {
        return parser.getString();
    }

    @Override
    boolean isBroken(String text) {
        return mayHoldSurrogates && Surrogates.isOneAlone(text);
    }

    @Override
    void skip() {
        parser.skipChildren();
    }

    @Override
    int start() {
        return (int) parser.currentTokenLocation().getByteOffset();
    }

    @Override
    int endExclusive() {
        parser.finishToken(); // strings are read lazily, and this one is wanted to its end
        return (int) parser.currentLocation().getByteOffset();
    }

    @Override
    void enter(String name) {
        path.push(name);
    }

    @Override
    void enter(int index) {
        path.push(index);
    }

    @Override
    void leave() {
        path.pop();
    }

    @Override
    Pointer pointer() {
        return path.pointer();
    }

    @Override
    void report(Pointer pointer, int start, String code, Object... arguments) {
        problems.report(pointer, start, code, arguments);
    }
}
