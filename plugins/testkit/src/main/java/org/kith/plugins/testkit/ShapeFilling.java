package org.kith.plugins.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.kith.core.shape.Document;
import org.kith.core.shape.DocumentType;
import org.kith.core.shape.Draft;
import org.kith.core.shape.Field;
import org.kith.core.shape.Kind;
import org.kith.core.shape.Occurs;
import org.kith.core.shape.Scalar;
import org.kith.core.shape.Shape;
import org.kith.core.shape.TextKind;
import org.kith.core.shape.Variants;
import org.kith.core.text.Text;

/** Makes values from their shapes, at random: again and again, with less and less in them, until the invariants hold. */
final class ShapeFilling {

    private static final int TRIES = 400;
    private static final int TRIES_INSIDE = 3;
    private static final int STEPS = 16;
    private static final int DEEPEST = 4;
    private static final int MOST_ELEMENTS = 2;

    private final Random random;
    private final ScalarFilling scalars;
    private int made;

    ShapeFilling(Random random) {
        this.random = random;
        this.scalars = new ScalarFilling(random, this::marker);
    }

    private String marker() {
        return "zq" + ++made + "x";
    }

    /** {@return a document whose id is its type and a number} */
    <T extends Document> Optional<T> document(DocumentType<T> type, int number) {
        return fill(type.shape(), Optional.of(type.name() + "-" + number), 0);
    }

    private <T> Optional<T> fill(Shape<T> shape, Optional<String> id, int depth) {
        int tries = depth == 0 ? TRIES : TRIES_INSIDE;
        for (int i = 0; i < tries; i++) {
            Optional<T> value = build(shape, held(shape, id, depth));
            if (value.isPresent()) {
                return value;
            }
        }
        return Optional.empty();
    }

    /** What the fields could hold, by position. */
    private Map<Integer, Object> held(Shape<?> shape, Optional<String> id, int depth) {
        Map<Integer, Object> held = new LinkedHashMap<>();
        for (int position = 0; position < shape.fields().size(); position++) {
            int at = position;
            Field<?> field = shape.fields().get(position);
            Optional<?> value =
                    position == 0 && id.isPresent() ? id.map(((Scalar<?>) field.kind())::parse) : held(field, depth);
            value.ifPresent(present -> held.put(at, present));
        }
        return held;
    }

    /** Leaves out more and more of what may be absent. */
    private <T> Optional<T> build(Shape<T> shape, Map<Integer, Object> held) {
        for (int position = 0; position < shape.fields().size(); position++) {
            if (shape.fields().get(position).occurs() == Occurs.REQUIRED && !held.containsKey(position)) {
                return Optional.empty();
            }
        }
        for (int left = 0; left <= STEPS; left++) {
            int leftOut = left;
            Draft<T> draft = shape.draft();
            held.forEach((position, value) -> {
                boolean required = shape.fields().get(position).occurs() == Occurs.REQUIRED;
                if (required || random.nextInt(STEPS) >= leftOut) {
                    draft.put(position, value);
                }
            });
            try {
                return Optional.of(draft.build());
            } catch (IllegalArgumentException | IllegalStateException | ArithmeticException e) {
                // Not with these; perhaps with fewer.
            }
        }
        return Optional.empty();
    }

    private Optional<?> held(Field<?> field, int depth) {
        boolean required = field.occurs() == Occurs.REQUIRED;
        if (!required && depth > DEEPEST) {
            return Optional.empty();
        }
        return switch (field.occurs()) {
            case LIST -> Optional.of(elements(field, depth));
            case SET -> Optional.of(new LinkedHashSet<>(elements(field, depth)));
            case MAP -> Optional.of(entries(field, depth));
            case REQUIRED, OPTIONAL -> value(field.kind(), depth + 1);
        };
    }

    private List<Object> elements(Field<?> field, int depth) {
        List<Object> elements = new ArrayList<>();
        int count = 1 + random.nextInt(MOST_ELEMENTS);
        for (int i = 0; i < count; i++) {
            value(field.kind(), depth + 1).ifPresent(elements::add);
        }
        return elements;
    }

    private Map<Object, Object> entries(Field<?> field, int depth) {
        Map<Object, Object> entries = new LinkedHashMap<>();
        for (Object element : elements(field, depth)) {
            scalars.value(field.keys().orElseThrow()).ifPresent(key -> entries.put(key, element));
        }
        return entries;
    }

    private Optional<?> value(Kind<?> kind, int depth) {
        Kind<?> resolved = kind.resolved();
        if (resolved instanceof Scalar<?> scalar) {
            return scalars.value(scalar);
        }
        if (resolved instanceof TextKind) {
            return Optional.of(Text.of("Words " + marker()).with(Locale.FRENCH, "Mots " + marker()));
        }
        if (resolved instanceof Variants<?> variants) {
            List<? extends Shape<?>> shapes = List.copyOf(variants.shapes().values());
            return fill(shapes.get(random.nextInt(shapes.size())), Optional.empty(), depth);
        }
        return fill((Shape<?>) resolved, Optional.empty(), depth);
    }
}
