package org.kith.core.wire;

import org.jspecify.annotations.Nullable;
import org.kith.core.validation.Pointer;
import tools.jackson.core.JsonToken;

/**
 * Reads straight through a file in which all is right, and gives up at anything else: at the first problem, at what is not
 * JSON, at what comes near a limit, and at what is rare. A {@link CarefulCursor} then reads the file from its beginning.
 *
 * <p>So it need not know where it stands, and never says what is wrong. The file must be UTF-8. Not thread-safe.
 */
final class QuickCursor extends Cursor {

    /** Shorter by far than the limit, so that it does not matter how the parser counts. */
    private static final int LONGEST_NAME = Json.MAX_NAME / 2;

    private final byte[] json;
    private final QuickLexer lexer;
    private @Nullable JsonToken token;
    private String name = "";
    private int start;
    private int depth;
    private boolean isFirst = true;
    private boolean isAfterName;

    QuickCursor(byte[] json) {
        super(json);
        this.json = json;
        this.lexer = new QuickLexer(json);
    }

    @Override
    @Nullable
    JsonToken token() {
        return token;
    }

    @Override
    void next() {
        byte next = lexer.peek();
        if (isAfterName) {
            isAfterName = false;
        } else if (next == ']') {
            end(JsonToken.END_ARRAY);
            return;
        } else if (!isFirst) {
            next = afterComma();
        }
        start = lexer.position();
        isFirst = false;
        token = value(next);
    }

    private byte afterComma() {
        lexer.take(',');
        return lexer.peek();
    }

    private JsonToken value(byte first) {
        return switch (first) {
            case '"' -> string();
            case '{' -> begin(JsonToken.START_OBJECT);
            case '[' -> begin(JsonToken.START_ARRAY);
            case 't' -> word("true", JsonToken.VALUE_TRUE);
            case 'f' -> word("false", JsonToken.VALUE_FALSE);
            case 'n' -> word("null", JsonToken.VALUE_NULL);
            default -> lexer.takeNumber() ? JsonToken.VALUE_NUMBER_INT : JsonToken.VALUE_NUMBER_FLOAT;
        };
    }

    private JsonToken string() {
        lexer.takeString();
        return JsonToken.VALUE_STRING;
    }

    private JsonToken word(String word, JsonToken meaning) {
        lexer.takeWord(word);
        return meaning;
    }

    private JsonToken begin(JsonToken container) {
        if (++depth > Json.MAX_DEPTH) {
            throw new Unusual();
        }
        lexer.take(1);
        isFirst = true;
        return container;
    }

    private void end(JsonToken container) {
        depth--;
        lexer.take(1);
        isFirst = false;
        token = container;
    }

    /** Stands before the next name of an object, or steps over its end; {@return whether there is a name} */
    private boolean hasName() {
        byte next = lexer.peek();
        if (next == '}') {
            end(JsonToken.END_OBJECT);
            return false;
        }
        if (!isFirst) {
            afterComma();
        }
        isFirst = false;
        return true;
    }

    private void takeName() {
        lexer.takeString();
        if (lexer.textLength() > LONGEST_NAME) {
            throw new Unusual();
        }
        name = lexer.text();
    }

    private void afterName() {
        lexer.peek();
        lexer.take(':');
        isAfterName = true;
    }

    @Override
    @Nullable
    String nextName() {
        if (!hasName()) {
            return null;
        }
        takeName();
        afterName();
        return name;
    }

    @Override
    int nextName(FieldNames names, int expected) {
        if (!hasName()) {
            return FieldNames.END;
        }
        lexer.take('"');
        int found = names.find(json, lexer.position(), expected);
        lexer.take(found < 0 ? -1 : names.length(found));
        if (found < 0) {
            takeName();
        }
        afterName();
        return found;
    }

    @Override
    int currentName(FieldNames names) {
        return names.matcher().matchName(name);
    }

    @Override
    String otherName() {
        return name;
    }

    @Override
    String text() {
        return lexer.text();
    }

    @Override
    boolean isBroken(String text) {
        return false; // only a rare escape can say half of a character
    }

    @Override
    void skip() {
        if (token == JsonToken.START_OBJECT) {
            while (nextName() != null) {
                next();
                skip();
            }
        } else if (token == JsonToken.START_ARRAY) {
            for (next(); token != JsonToken.END_ARRAY; next()) {
                skip();
            }
        }
    }

    @Override
    int start() {
        return start;
    }

    @Override
    int endExclusive() {
        return lexer.position();
    }

    /** {@return whether nothing follows} */
    boolean isAtEnd() {
        return lexer.isAtEnd();
    }

    @Override
    void enter(String property) {
        // it need not know
    }

    @Override
    void enter(int index) {
        // it need not know
    }

    @Override
    void leave() {
        // it need not know
    }

    @Override
    Pointer pointer() {
        throw new Unusual();
    }

    @Override
    void report(Pointer pointer, int offset, String code, Object... arguments) {
        throw new Unusual();
    }
}
