package org.kith.core.wire;

import java.util.ArrayDeque;
import java.util.Deque;
import org.kith.core.validation.Pointer;

/** Where a read stands. A pointer is made of it only when there is something to report. Not thread-safe. */
final class Path {

    private final Deque<Object> tokens = new ArrayDeque<>();

    void push(String name) {
        tokens.addLast(name);
    }

    void push(int index) {
        tokens.addLast(index);
    }

    void pop() {
        tokens.removeLast();
    }

    int depth() {
        return tokens.size();
    }

    Pointer pointer() {
        Pointer pointer = Pointer.ROOT;
        for (Object token : tokens) {
            pointer = token instanceof Integer index ? pointer.child(index) : pointer.child((String) token);
        }
        return pointer;
    }
}
