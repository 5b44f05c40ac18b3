package org.kith.core.wire;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.core.shape.DocumentType;
import org.kith.core.shape.Field;
import org.kith.core.shape.Kind;
import org.kith.core.shape.Scalar;
import org.kith.core.shape.Shape;
import org.kith.core.shape.TextKind;
import org.kith.core.shape.Variants;
import org.kith.core.text.Text;

/** How every kind of value is written that a writer can meet, made before the first write. Not changed after it was made. */
final class Writings {

    private final Map<Shape<?>, ObjectWriting> objects = new HashMap<>();

    Writings(Collection<DocumentType<?>> types) {
        types.forEach(type -> object(type.shape()));
    }

    /** {@return how documents of a type are written; made anew if it is not one of the types that were given} */
    ObjectWriting of(DocumentType<?> type) {
        @Nullable ObjectWriting known = objects.get(type.shape());
        return known == null ? new Writings(ImmutableList.of(type)).of(type) : known;
    }

    /** {@return how a field is written} */
    PropertyWriting of(Field<?> field) {
        return new PropertyWriting(field, value(field.kind()));
    }

    private Writing value(Kind<?> kind) {
        Kind<?> resolved = kind.resolved();
        if (resolved instanceof Scalar<?> scalar) {
            return scalar(scalar);
        }
        if (resolved instanceof TextKind) {
            return text();
        }
        return resolved instanceof Variants<?> variants ? variant(variants) : object((Shape<?>) resolved);
    }

    @SuppressWarnings("unchecked") // it is handed only what the scalar describes
    private static Writing scalar(Scalar<?> kind) {
        Scalar<Object> scalar = (Scalar<Object>) kind;
        return switch (scalar.form()) {
            case STRING -> (json, value) -> json.writeString(scalar.format(value));
            case INTEGER -> (json, value) -> json.writeNumber(((Number) value).longValue());
            case BOOLEAN -> (json, value) -> json.writeBoolean((Boolean) value);
        };
    }

    /** Texts are plain strings as long as they have no translations. */
    private Writing text() {
        ObjectWriting translated = object(TextParts.SHAPE);
        return (json, value) -> {
            Text text = (Text) value;
            checkArgument(
                    text.value().length() <= TextKind.MAX_LENGTH,
                    "A text is longer than %s characters.",
                    TextKind.MAX_LENGTH);
            if (text.translations().isEmpty()) {
                json.writeString(text.value());
            } else {
                translated.write(json, TextParts.of(text));
            }
        };
    }

    @SuppressWarnings("unchecked") // it is handed only what the variants describe
    private Writing variant(Variants<?> kind) {
        Variants<Object> variants = (Variants<Object>) kind;
        ImmutableMap<Shape<?>, ObjectWriting> writings =
                variants.shapes().values().stream().collect(toImmutableMap(shape -> shape, this::object));
        return (json, value) ->
                requireNonNull(writings.get(variants.shapeOf(value))).writeVariant(json, value);
    }

    private ObjectWriting object(Shape<?> shape) {
        @Nullable ObjectWriting known = objects.get(shape);
        if (known != null) {
            return known;
        }
        ObjectWriting writing = new ObjectWriting(shape);
        objects.put(shape, writing); // before its fields, which may be of the same shape
        writing.link(this);
        return writing;
    }
}
