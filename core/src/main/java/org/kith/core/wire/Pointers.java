package org.kith.core.wire;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.kith.core.validation.Pointer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;

/** Tells where in a document a parser stands. The parser keeps count anyway, so nothing is noted on the way. */
final class Pointers {

    private Pointers() {}

    /** {@return the pointer of the value, or of the name, that a parser stands at} */
    static Pointer at(JsonParser parser) {
        return of(parser.streamReadContext());
    }

    /** {@return the pointer of the object or array in which a parser stands} */
    static Pointer around(JsonParser parser) {
        return of(parser.streamReadContext().getParent());
    }

    private static Pointer of(@Nullable TokenStreamContext innermost) {
        Deque<TokenStreamContext> contexts = new ArrayDeque<>();
        for (@Nullable TokenStreamContext at = innermost; at != null; at = at.getParent()) {
            contexts.push(at);
        }
        Pointer pointer = Pointer.ROOT;
        for (TokenStreamContext context : contexts) {
            pointer = below(pointer, context);
        }
        return pointer;
    }

    /** {@return a pointer, and the name or index of an object or array where the parser has come to one} */
    private static Pointer below(Pointer pointer, TokenStreamContext context) {
        if (context.inArray() && context.hasCurrentIndex()) {
            return pointer.child(context.getCurrentIndex());
        }
        return context.inObject() && context.hasCurrentName() ? pointer.child(context.currentName()) : pointer;
    }
}
