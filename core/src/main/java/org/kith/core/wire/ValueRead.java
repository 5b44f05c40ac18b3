package org.kith.core.wire;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.core.shape.Draft;
import org.kith.core.shape.Field;
import org.kith.core.shape.Kind;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Occurs;
import org.kith.core.shape.Scalar;
import org.kith.core.shape.Shape;
import org.kith.core.shape.TextKind;
import org.kith.core.shape.Variants;
import org.kith.core.text.Text;
import org.kith.core.validation.Pointer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * Reads values by their kinds. Every method begins with the parser at the first token of a value and ends with it at the last,
 * and gives {@code null} where something was wrong and has been reported. Not thread-safe.
 */
final class ValueRead {

    private static final Scalar<Long> REVISION = Kinds.nonNegativeLong();
    private static final Beside NONE = new NoProperty();

    private final JsonParser parser;
    private final byte[] json;
    private final Names names;
    private final Problems problems;
    private final Path path = new Path();
    private final boolean mayHoldSurrogates;

    ValueRead(JsonParser parser, byte[] json, Names names, Problems problems) {
        this.parser = parser;
        this.json = json;
        this.names = names;
        this.problems = problems;
        this.mayHoldSurrogates = Surrogates.mayBeIn(json);
    }

    /** The properties that an object may have beside the fields of its shape. */
    interface Beside {
        boolean knows(String name);

        boolean isFirst(String name);

        /** Reads a value; the parser stands at its first token. */
        void read(String name, ValueRead values);
    }

    /** Takes the properties of an object one by one. */
    interface PropertyVisitor {
        /** Reads the value of a property, which begins at a byte offset. */
        void visit(String name, int start);
    }

    JsonParser parser() {
        return parser;
    }

    Pointer pointer() {
        return path.pointer();
    }

    void skip() {
        parser.skipChildren();
    }

    void report(String code, Object... arguments) {
        problems.report(path.pointer(), start(), code, arguments);
    }

    Optional<Long> revision() {
        return Optional.ofNullable(scalar(REVISION)).map(Long.class::cast);
    }

    <T> @Nullable T document(Shape<T> shape, Beside envelope) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            wrong("json.not-an-object");
            return null;
        }
        long start = start();
        return properties(shape, parser.nextNameMatch(names.of(shape)), start, envelope);
    }

    private @Nullable Object value(Kind<?> kind) {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return wrong("json.null");
        }
        if (kind instanceof Scalar<?> scalar) {
            return scalar(scalar);
        }
        if (kind instanceof TextKind) {
            return text();
        }
        Kind<?> resolved = kind.resolved();
        return resolved instanceof Variants<?> variants ? variant(variants) : object((Shape<?>) resolved);
    }

    private @Nullable Object scalar(Scalar<?> scalar) {
        boolean fits = switch (scalar.form()) {
            case STRING -> parser.currentToken() == JsonToken.VALUE_STRING;
            case INTEGER -> parser.currentToken() == JsonToken.VALUE_NUMBER_INT;
            case BOOLEAN -> parser.currentToken().isBoolean();
        };
        if (!fits) {
            return wrong("json.wrong-type", scalar.expects());
        }
        String text = parser.getString();
        return mayHoldSurrogates && Surrogates.isOneAlone(text) ? wrong("json.lone-surrogate") : parse(scalar, text);
    }

    private @Nullable Object parse(Scalar<?> scalar, String text) {
        try {
            return scalar.parse(text);
        } catch (RuntimeException e) { // refused; a kind of others may throw anything
            return wrong("json.invalid-value", scalar.expects());
        }
    }

    private @Nullable Object text() {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            TextParts parts = object(TextParts.SHAPE);
            return parts == null ? null : parts.toText();
        }
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            return wrong("json.wrong-type", "a text");
        }
        String text = parser.getString();
        if (mayHoldSurrogates && Surrogates.isOneAlone(text)) {
            return wrong("json.lone-surrogate");
        }
        return text.isBlank() || text.length() > TextKind.MAX_LENGTH
                ? wrong("json.invalid-value", TextParts.EXPECTS)
                : Text.of(text);
    }

    private <T> @Nullable T object(Shape<T> shape) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            wrong("json.wrong-type", "an object");
            return null;
        }
        long start = start();
        return properties(shape, parser.nextNameMatch(names.of(shape)), start, NONE);
    }

    private @Nullable Object variant(Variants<?> variants) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            return wrong("json.wrong-type", "an object");
        }
        long start = start();
        @Nullable String name = parser.nextName();
        Optional<String> kind = Variants.DISCRIMINATOR.equals(name)
                ? Optional.ofNullable(parser.nextStringValue())
                : Envelope.peek(json, (int) start, Variants.DISCRIMINATOR).get(0);
        Optional<? extends Shape<?>> shape = kind.flatMap(variants::shape);
        if (shape.isEmpty()) {
            return unknownVariant(variants, kind, name, start);
        }
        boolean kindIsFirst = Variants.DISCRIMINATOR.equals(name);
        PropertyNameMatcher matcher = names.of(shape.get());
        int first = kindIsFirst ? parser.nextNameMatch(matcher) : parser.currentNameMatch(matcher);
        return properties(shape.get(), first, start, new KindProperty(kindIsFirst));
    }

    private @Nullable Object unknownVariant(
            Variants<?> variants, Optional<String> kind, @Nullable String name, long start) {
        String code = kind.isPresent() ? "json.unknown-kind" : "json.no-kind";
        Pointer pointer = path.pointer().child(Variants.DISCRIMINATOR);
        problems.report(
                pointer, start, code, String.join(", ", variants.shapes().keySet()));
        if (Variants.DISCRIMINATOR.equals(name)) {
            parser.skipChildren();
            name = parser.nextName();
        }
        while (name != null) {
            parser.nextToken();
            parser.skipChildren();
            name = parser.nextName();
        }
        return null;
    }

    /** Reads the properties of an object; {@code first} is the match of the name that the parser stands at. */
    private <T> @Nullable T properties(Shape<T> shape, int first, long start, Beside beside) {
        PropertyNameMatcher matcher = names.of(shape);
        Draft<T> draft = shape.draft();
        BitSet seen = new BitSet(shape.fields().size());
        boolean sound = true;
        int match = first;
        while (match != PropertyNameMatcher.MATCH_END_OBJECT) {
            String name = parser.currentName();
            path.push(name);
            sound &= match >= 0 ? field(shape.fields().get(match), match, draft, seen) : other(shape, name, beside);
            path.pop();
            match = parser.nextNameMatch(matcher);
        }
        sound &= isComplete(shape, seen, start);
        return sound ? build(draft, start) : null;
    }

    private boolean field(Field<?> field, int position, Draft<?> draft, BitSet seen) {
        if (seen.get(position)) {
            return duplicate();
        }
        seen.set(position);
        parser.nextToken();
        @Nullable
        Object held = switch (field.occurs()) {
            case REQUIRED, OPTIONAL -> value(field.kind());
            case LIST -> list(field.kind());
            case SET -> set(field.kind());
            case MAP -> map(field.keys().orElseThrow(), field.kind());
        };
        if (held == null) {
            return false;
        }
        draft.put(position, held);
        return true;
    }

    private boolean duplicate() {
        report("json.duplicate-key");
        parser.nextToken();
        parser.skipChildren();
        return false;
    }

    private boolean other(Shape<?> shape, String name, Beside beside) {
        if (!beside.knows(name)) {
            report("json.unknown-property", Nearest.to(name, shape), known(shape));
            parser.nextToken();
            parser.skipChildren();
            return false;
        }
        if (!beside.isFirst(name)) {
            return duplicate();
        }
        parser.nextToken();
        beside.read(name, this);
        return true;
    }

    private static String known(Shape<?> shape) {
        StringBuilder names = new StringBuilder();
        shape.fields()
                .forEach(field -> names.append(names.isEmpty() ? "" : ", ").append(field.name()));
        return names.toString();
    }

    private boolean isComplete(Shape<?> shape, BitSet seen, long start) {
        boolean complete = true;
        for (int i = 0; i < shape.fields().size(); i++) {
            Field<?> field = shape.fields().get(i);
            if (field.occurs() == Occurs.REQUIRED && !seen.get(i)) {
                problems.report(path.pointer().child(field.name()), start, "json.missing-property", field.name());
                complete = false;
            }
        }
        return complete;
    }

    private <T> @Nullable T build(Draft<T> draft, long start) {
        try {
            return draft.build();
        } catch (IllegalArgumentException e) {
            problems.report(path.pointer(), start, "value.invalid", String.valueOf(e.getMessage()));
            return null;
        } catch (RuntimeException e) { // a model of others may throw anything
            problems.report(path.pointer(), start, "value.failed", e.getClass().getName());
            return null;
        }
    }

    private @Nullable Object list(Kind<?> kind) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            return wrong("json.wrong-type", "an array");
        }
        ImmutableList.Builder<Object> values = ImmutableList.builder();
        boolean sound = true;
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            path.push(i);
            @Nullable Object value = value(kind);
            path.pop();
            sound &= value != null;
            if (value != null) {
                values.add(value);
            }
        }
        return sound ? values.build() : null;
    }

    private @Nullable Object set(Kind<?> kind) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            return wrong("json.wrong-type", "an array");
        }
        Set<Object> values = new LinkedHashSet<>();
        boolean sound = true;
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            path.push(i);
            @Nullable Object value = value(kind);
            if (value != null && !values.add(value)) {
                value = wrong("json.duplicate-element");
            }
            path.pop();
            sound &= value != null;
        }
        return sound ? values : null;
    }

    private @Nullable Object map(Scalar<?> keys, Kind<?> kind) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            return wrong("json.wrong-type", "an object");
        }
        Map<Object, Object> values = new LinkedHashMap<>();
        boolean sound = true;
        for (@Nullable String name = parser.nextName(); name != null; name = parser.nextName()) {
            path.push(name);
            @Nullable Object key = key(keys, name);
            parser.nextToken();
            @Nullable Object value = value(kind);
            if (key != null && value != null && values.putIfAbsent(key, value) != null) {
                value = wrong("json.duplicate-key");
            }
            path.pop();
            sound &= key != null && value != null;
        }
        return sound ? values : null;
    }

    private @Nullable Object key(Scalar<?> keys, String name) {
        try {
            return keys.parse(name);
        } catch (RuntimeException e) { // refused; a kind of others may throw anything
            report("json.invalid-key", keys.expects());
            return null;
        }
    }

    /** Visits the properties of an object that no shape describes. */
    void eachProperty(PropertyVisitor visitor) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            wrong("json.wrong-type", "an object");
            return;
        }
        for (@Nullable String name = parser.nextName(); name != null; name = parser.nextName()) {
            path.push(name);
            parser.nextToken();
            visitor.visit(name, (int) start());
            path.pop();
        }
    }

    private long start() {
        return parser.currentTokenLocation().getByteOffset();
    }

    /** Reports the value that the parser stands at and steps over it. */
    private @Nullable Object wrong(String code, Object... arguments) {
        report(code, arguments);
        parser.skipChildren();
        return null;
    }

    /** Nothing beside the fields. */
    private static final class NoProperty implements Beside {
        @Override
        public boolean knows(String name) {
            return false;
        }

        @Override
        public boolean isFirst(String name) {
            return false;
        }

        @Override
        public void read(String name, ValueRead values) {
            values.skip();
        }
    }

    /** The property that says which variant an object is: already looked up, anywhere in the object, but once. */
    private static final class KindProperty implements Beside {
        private boolean seen;

        KindProperty(boolean seen) {
            this.seen = seen;
        }

        @Override
        public boolean knows(String name) {
            return name.equals(Variants.DISCRIMINATOR);
        }

        @Override
        public boolean isFirst(String name) {
            boolean first = !seen;
            seen = true;
            return first;
        }

        @Override
        public void read(String name, ValueRead values) {
            values.skip();
        }
    }
}
