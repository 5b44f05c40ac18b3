package org.kith.core.validation;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A JSON Pointer (RFC 6901): the way from the root of a document to one of its parts, such as {@code /cohorts/2/seats}.
 *
 * <p>Going on to a child is cheap; the text is made when it is asked for. Immutable.
 */
public final class Pointer implements Comparable<Pointer> {

    /** The whole document; its text is empty. */
    public static final Pointer ROOT = new Pointer();

    private final @Nullable Pointer parent;
    private final String token;
    private final int depth;

    private Pointer() {
        this.parent = null;
        this.token = "";
        this.depth = 0;
    }

    private Pointer(Pointer parent, String token) {
        this.parent = parent;
        this.token = requireNonNull(token, "token");
        this.depth = parent.depth + 1;
    }

    /**
     * Reads a pointer: empty, or tokens that each follow a {@code /}, in which {@code ~1} stands for {@code /} and
     * {@code ~0} for {@code ~}.
     *
     * @throws IllegalArgumentException if the text is anything else; the message does not repeat it
     */
    public static Pointer parse(String text) {
        checkArgument(text.isEmpty() || text.startsWith("/"), "Not a JSON Pointer: it must be empty or start with '/'");
        Pointer pointer = ROOT;
        for (int slash = 0; slash >= 0 && slash < text.length(); ) {
            int next = text.indexOf('/', slash + 1);
            pointer = pointer.child(unescaped(text.substring(slash + 1, next < 0 ? text.length() : next)));
            slash = next;
        }
        return pointer;
    }

    private static String unescaped(String token) {
        for (int i = token.indexOf('~'); i >= 0; i = token.indexOf('~', i + 1)) {
            char next = i + 1 < token.length() ? token.charAt(i + 1) : ' ';
            checkArgument(next == '0' || next == '1', "Not a JSON Pointer: '~' must be followed by '0' or '1'");
        }
        return token.replace("~1", "/").replace("~0", "~");
    }

    /** {@return the pointer to a member of the object that this one points to; any name, even an empty one} */
    public Pointer child(String name) {
        return new Pointer(this, name);
    }

    /**
     * {@return the pointer to an element of the array that this one points to}
     *
     * @param index counts from 0
     * @throws IllegalArgumentException if the index is negative
     */
    public Pointer child(int index) {
        checkArgument(index >= 0, "an index must not be negative");
        return new Pointer(this, Integer.toString(index));
    }

    /** {@return this way, and from its end the other one} */
    public Pointer plus(Pointer other) {
        if (isRoot()) {
            return other;
        }
        Pointer joined = this;
        for (String next : other.tokens()) {
            joined = joined.child(next);
        }
        return joined;
    }

    /** {@return whether this points to the whole document} */
    public boolean isRoot() {
        return parent == null;
    }

    /** {@return the pointer one step back; empty for the root} */
    public Optional<Pointer> parent() {
        return Optional.ofNullable(parent);
    }

    /** {@return the names and indices from the root on, without escapes; empty for the root} */
    public List<String> tokens() {
        return ImmutableList.copyOf(path());
    }

    private Deque<String> path() {
        Deque<String> path = new ArrayDeque<>();
        Pointer step = this;
        while (step.parent != null) {
            path.addFirst(step.token);
            step = step.parent;
        }
        return path;
    }

    /**
     * {@return the order by tokens, a pointer before those that start with it} Indices come first, by number; then names,
     * by character. In line with {@link #equals}.
     */
    @Override
    public int compareTo(Pointer other) {
        int order = compare(up(depth - other.depth), other.up(other.depth - depth));
        return order != 0 ? order : Integer.compare(depth, other.depth);
    }

    private Pointer up(int steps) {
        Pointer above = this;
        for (int i = 0; i < steps && above.parent != null; i++) {
            above = above.parent;
        }
        return above;
    }

    /** Compares pointers of the same depth. */
    private static int compare(Pointer a, Pointer b) {
        if (a.parent == null || b.parent == null) {
            return 0;
        }
        int order = compare(a.parent, b.parent);
        return order != 0 ? order : compare(a.token, b.token);
    }

    private static int compare(String a, String b) {
        if (a.equals(b)) {
            return 0;
        }
        boolean index = isIndex(a);
        if (index != isIndex(b)) {
            return index ? -1 : 1;
        }
        return index && a.length() != b.length() ? Integer.compare(a.length(), b.length()) : a.compareTo(b);
    }

    private static boolean isIndex(String token) {
        for (int i = 0; i < token.length(); i++) {
            char c = token.charAt(i);
            if (c < '0' || c > '9') {
                return false;
            }
        }
        return !token.isEmpty() && (token.length() == 1 || token.charAt(0) != '0');
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof Pointer that)) {
            return false;
        }
        Pointer a = this;
        Pointer b = that;
        while (a != b) {
            if (a.parent == null || b.parent == null || !a.token.equals(b.token)) {
                return false;
            }
            a = a.parent;
            b = b.parent;
        }
        return true;
    }

    @Override
    public int hashCode() {
        int hash = 1;
        for (Pointer step = this; step.parent != null; step = step.parent) {
            hash = 31 * hash + step.token.hashCode();
        }
        return hash;
    }

    /** {@return the text of the pointer, with escapes; empty for the root} */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (String step : path()) {
            text.append('/').append(step.replace("~", "~0").replace("/", "~1"));
        }
        return text.toString();
    }
}
