package org.kith.core.rules;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kith.core.shape.Field;
import org.kith.core.shape.Kind;
import org.kith.core.shape.Scalar;
import org.kith.core.shape.Shape;
import org.kith.core.shape.Variants;

/**
 * The way through the values of a document: which rules meet which shapes, and which fields lead to any rule or, if
 * those matter, to a reference.
 *
 * <p>Laid out once for all document types; immutable and thread-safe afterwards.
 */
final class Walk {

    private final ImmutableListMultimap<Class<?>, BoundRule> rules;
    private final boolean references;
    private final Map<Shape<?>, Stop> stops = new HashMap<>();

    /**
     * Lays out a walk.
     *
     * @param documents the shapes of the documents that it goes through
     * @param references whether it also looks whether documents that are referred to are there
     */
    Walk(ImmutableListMultimap<Class<?>, BoundRule> rules, Iterable<? extends Shape<?>> documents, boolean references) {
        this.rules = rules;
        this.references = references;
        documents.forEach(this::stop);
    }

    /** Applies every rule to a value and to all that is in it. A shape that was not laid out meets only its own rules. */
    void go(Shape<?> shape, Object value, Run run) {
        Stop stop = stops.get(shape);
        if (stop == null) {
            new Stop(rules(shape.type())).take(value, run);
        } else {
            stop.take(value, run);
        }
    }

    private Stop stop(Shape<?> shape) {
        Stop known = stops.get(shape);
        if (known != null) {
            return known;
        }
        Stop stop = new Stop(rules(shape.type()));
        stops.put(shape, stop);
        List<Way> ways = new ArrayList<>();
        for (Field<?> field : shape.fields()) {
            if (leadsSomewhere(field, new HashSet<>())) {
                ways.add(way(field));
            }
        }
        stop.lead(ways.toArray(new Way[0]));
        return stop;
    }

    @SuppressWarnings("unchecked") // the walk comes to a field only through values of its shape
    private Way way(Field<?> field) {
        Next keys = field.keys().<Next>map(this::next).orElse(Next.NOTHING);
        return new Way((Field<Object>) field, keys, next(field.kind()));
    }

    private Next next(Kind<?> kind) {
        Kind<?> resolved = kind.resolved();
        if (isReference(resolved)) {
            return Next.reference((Scalar<?>) resolved);
        }
        if (resolved instanceof Variants<?> variants) {
            ImmutableMap.Builder<Shape<?>, Stop> onwards = ImmutableMap.builder();
            variants.shapes().values().forEach(shape -> onwards.put(shape, stop(shape)));
            return Next.variant(new Stop(rules(variants.type())), variants, onwards.buildOrThrow());
        }
        return resolved instanceof Shape<?> shape ? stop(shape) : Next.NOTHING;
    }

    private BoundRule[] rules(Class<?> subject) {
        return rules.get(subject).toArray(new BoundRule[0]);
    }

    private boolean leadsSomewhere(Field<?> field, Set<Shape<?>> seen) {
        if (field.isQuoted()) {
            return false;
        }
        if (isReference(field.kind()) || field.keys().filter(this::isReference).isPresent()) {
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

    private boolean isReference(Kind<?> kind) {
        return references && kind instanceof Scalar<?> scalar && scalar.target().isPresent();
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
}
