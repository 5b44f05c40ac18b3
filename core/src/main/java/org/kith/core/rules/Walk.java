package org.kith.core.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.core.shape.Field;
import org.kith.core.shape.Kind;
import org.kith.core.shape.Scalar;
import org.kith.core.shape.Shape;
import org.kith.core.shape.Variants;
import org.kith.core.text.Messages;
import org.kith.core.validation.Severity;

/**
 * The way through the values of a document: which rules meet which shapes, and which fields lead to any rule or reference.
 *
 * <p>Worked out once for a document type; immutable and thread-safe afterwards.
 */
final class Walk {

    private static final Messages MESSAGES = Messages.load(Walk.class, "kernel");

    private final ImmutableListMultimap<Class<?>, BoundRule> rules;
    private final Map<Shape<?>, ImmutableList<Field<?>>> ways = new HashMap<>();

    Walk(ImmutableListMultimap<Class<?>, BoundRule> rules, Iterable<? extends Shape<?>> documents) {
        this.rules = rules;
        documents.forEach(this::prepare);
    }

    private void prepare(Shape<?> shape) {
        if (ways.containsKey(shape)) {
            return;
        }
        ImmutableList.Builder<Field<?>> way = ImmutableList.builder();
        ways.put(shape, ImmutableList.of());
        for (Field<?> field : shape.fields()) {
            if (leadsSomewhere(field, new HashSet<>())) {
                way.add(field);
                parts(field.kind()).forEach(this::prepare);
            }
        }
        ways.put(shape, way.build());
    }

    private boolean leadsSomewhere(Field<?> field, Set<Shape<?>> seen) {
        if (isReference(field.kind()) || field.keys().filter(Walk::isReference).isPresent()) {
            return true;
        }
        boolean ruled = field.kind().resolved() instanceof Variants<?> variants && rules.containsKey(variants.type());
        return ruled
                || parts(field.kind()).stream()
                        .anyMatch(shape -> rules.containsKey(shape.type()) || leadsOn(shape, seen));
    }

    private boolean leadsOn(Shape<?> shape, Set<Shape<?>> seen) {
        return seen.add(shape) && shape.fields().stream().anyMatch(field -> leadsSomewhere(field, seen));
    }

    private static boolean isReference(Kind<?> kind) {
        return kind instanceof Scalar<?> scalar && scalar.target().isPresent();
    }

    private static List<Shape<?>> parts(Kind<?> kind) {
        Kind<?> resolved = kind.resolved();
        if (resolved instanceof Shape<?> shape) {
            return List.of(shape);
        }
        return resolved instanceof Variants<?> variants
                ? List.copyOf(variants.shapes().values())
                : List.of();
    }

    /** Applies every rule to a value and to all that is in it. */
    <T> void check(Shape<T> shape, T value, Spot spot, CheckRun run) {
        apply(shape.type(), value, spot, run);
        for (Field<?> way : ways.getOrDefault(shape, ImmutableList.of())) {
            @SuppressWarnings("unchecked") // the ways of a shape are fields of it
            Field<T> field = (Field<T>) way;
            Spot below = spot.at(field.name());
            field.forEach(value, (token, element) -> {
                field.keys().ifPresent(keys -> checkReference(keys, (String) token, below.atToken(token), run));
                checkElement(field.kind(), element, below.atToken(token), run);
            });
        }
    }

    @SuppressWarnings("unchecked") // the element is what the field's kind describes
    private void checkElement(Kind<?> kind, Object element, Spot spot, CheckRun run) {
        Kind<?> resolved = kind.resolved();
        if (resolved instanceof Scalar<?> scalar) {
            checkReference(scalar, ((Scalar<Object>) scalar).format(element), spot, run);
        } else if (resolved instanceof Shape<?> shape) {
            check((Shape<Object>) shape, element, spot, run);
        } else if (resolved instanceof Variants<?> variants) {
            apply(variants.type(), element, spot, run);
            check((Shape<Object>) ((Variants<Object>) variants).shapeOf(element), element, spot, run);
        }
    }

    private void apply(Class<?> subject, Object value, Spot spot, CheckRun run) {
        for (BoundRule rule : rules.get(subject)) {
            run.apply(rule, value, spot);
        }
    }

    private static void checkReference(Scalar<?> scalar, @Nullable String id, Spot spot, CheckRun run) {
        if (scalar.target().isPresent()
                && id != null
                && !run.dossier().contains(scalar.target().get(), id)) {
            run.report(
                    MESSAGES,
                    spot.pointer(),
                    Severity.ERROR,
                    "reference.dangling",
                    scalar.target().get(),
                    id);
        }
    }
}
