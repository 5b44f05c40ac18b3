package org.kith.core.wire;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.core.shape.Draft;
import org.kith.core.shape.Field;
import org.kith.core.shape.Occurs;
import org.kith.core.shape.Shape;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * Reads objects of one shape.
 *
 * <p>Not changed after {@link #link}.
 *
 * @param <T> the type that has the shape
 */
final class ObjectReading<T> extends Reading {

    private final Shape<T> shape;
    private final List<Field<T>> fields;
    private final PropertyNameMatcher matcher;
    private final Reading[] readings;
    private final Marks required;

    ObjectReading(Shape<T> shape) {
        this.shape = shape;
        this.fields = shape.fields();
        this.matcher = FieldNames.of(shape);
        this.readings = new Reading[fields.size()];
        this.required = new Marks();
    }

    /** Looks up how the fields are read; called once, before the first read, because a shape may hold itself. */
    void link(Readings all) {
        for (int i = 0; i < readings.length; i++) {
            readings[i] = all.of(fields.get(i));
            if (fields.get(i).occurs() == Occurs.REQUIRED) {
                required.mark(i);
            }
        }
    }

    @Override
    @Nullable
    T read(Cursor at) {
        if (!at.isAt(JsonToken.START_OBJECT)) {
            mismatch(at, "an object");
            return null;
        }
        int start = at.start();
        return properties(at, start, at.nextName(matcher), Beside.NOTHING);
    }

    /** Reads a document, with the properties of its envelope. */
    @Nullable
    T readDocument(Cursor at, Beside envelope) {
        if (!at.isAt(JsonToken.START_OBJECT)) {
            at.wrong("json.not-an-object");
            return null;
        }
        int start = at.start();
        return properties(at, start, at.nextName(matcher), envelope);
    }

    /** Reads a document from the name on that follows its version and its type, which came first. */
    @Nullable
    T readBehindType(Cursor at, int start, Beside envelope) {
        return properties(at, start, at.nextName(matcher), envelope);
    }

    /** Reads a variant from the name on that follows {@code kind}, which came first. */
    @Nullable
    T readAfterKind(Cursor at, int start) {
        return properties(at, start, at.nextName(matcher), Beside.KIND_READ);
    }

    /** Reads a variant from its first name on, at which the parser stands; {@code kind} comes later. */
    @Nullable
    T readFromFirstName(Cursor at, int start) {
        return properties(at, start, at.currentName(matcher), Beside.kindToCome());
    }

    private @Nullable T properties(Cursor at, int start, int first, Beside beside) {
        Draft<T> draft = shape.draft();
        Marks seen = new Marks();
        boolean sound = true;
        for (int match = first; match != FieldNames.END; match = at.nextName(matcher)) {
            sound &= match >= 0 ? field(at, match, draft, seen) : other(at, beside);
        }
        sound &= seen.covers(required) || reportMissing(at, start, seen);
        return sound ? build(at, start, draft) : null;
    }

    private boolean field(Cursor at, int position, Draft<T> draft, Marks seen) {
        @Nullable Object held = seen.mark(position) ? held(at, readings[position]) : duplicate(at);
        if (held != null) {
            draft.put(position, held);
        }
        return held != null;
    }

    private static @Nullable Object held(Cursor at, Reading reading) {
        at.next();
        return reading.read(at);
    }

    private boolean other(Cursor at, Beside beside) {
        String name = at.name();
        boolean sound = beside.knows(name) && beside.isFirst(name);
        if (sound) {
            at.next();
            beside.read(name, at);
        } else if (beside.knows(name)) {
            duplicate(at);
        } else {
            unknown(at, name);
        }
        return sound;
    }

    private static @Nullable Object duplicate(Cursor at) {
        at.report("json.duplicate-key");
        at.next();
        at.skip();
        return null;
    }

    private void unknown(Cursor at, String name) {
        String known = fields.stream().map(Field::name).collect(Collectors.joining(", "));
        at.report("json.unknown-property", Nearest.to(name, shape), known);
        at.next();
        at.skip();
    }

    private boolean reportMissing(Cursor at, int start, Marks seen) {
        for (int i = 0; i < readings.length; i++) {
            if (required.isMarked(i) && !seen.isMarked(i)) {
                String name = fields.get(i).name();
                at.report(at.pointer().child(name), start, "json.missing-property", name);
            }
        }
        return false;
    }

    private @Nullable T build(Cursor at, int start, Draft<T> draft) {
        try {
            return draft.build();
        } catch (IllegalArgumentException e) {
            at.report(at.pointer(), start, "value.invalid", String.valueOf(e.getMessage()));
            return null;
        } catch (RuntimeException e) { // a model of others may throw anything
            at.report(at.pointer(), start, "value.failed", e.getClass().getName());
            return null;
        }
    }
}
