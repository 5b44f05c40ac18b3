package org.kith.plugins.testkit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Entry;
import org.kith.core.shape.Document;
import org.kith.core.shape.Draft;
import org.kith.core.shape.Field;
import org.kith.core.shape.Kind;
import org.kith.core.shape.Occurs;
import org.kith.core.shape.Shape;
import org.kith.core.shape.Variants;

/** Valid values from which one thing was left out that a value of the type can be without. */
final class Holes {

    private Holes() {}

    /** {@return the dossier over and over again, each time with one thing less, and at last without each of its documents} */
    static Stream<Dossier> in(Dossier dossier) {
        Stream<Dossier> holed = dossier.entries().stream()
                .flatMap(entry -> in(entry.document().type().shape(), entry.document()))
                .map(document -> dossier.plus((Document) document));
        return Stream.concat(holed, dossier.entries().stream().map(entry -> without(dossier, entry)));
    }

    private static Dossier without(Dossier dossier, Entry<?> entry) {
        return Dossier.ofEntries(dossier.entries().stream()
                        .filter(other -> other != entry)
                        .toList())
                .over(dossier.background());
    }

    @SuppressWarnings("unchecked") // the value has the shape
    private static <T> Stream<T> in(Shape<T> shape, Object value) {
        T whole = (T) value;
        return IntStream.range(0, shape.fields().size()).boxed().flatMap(position -> {
            Field<T> field = shape.fields().get(position);
            Stream<Optional<Object>> less =
                    field.occurs() == Occurs.REQUIRED ? Stream.empty() : Stream.of(Optional.empty());
            return Stream.concat(less, inside(field, field.get(whole)).map(Optional::of))
                    .flatMap(held -> rebuilt(shape, whole, position, held).stream());
        });
    }

    /** {@return what a field holds, each time with one thing less inside} */
    private static Stream<Object> inside(Field<?> field, Object held) {
        return switch (field.occurs()) {
            case REQUIRED -> inside(field.kind(), held);
            case OPTIONAL -> ((Optional<?>) held).stream().flatMap(value -> inside(field.kind(), value));
            case LIST -> inside(field.kind(), List.copyOf((Collection<?>) held)).map(list -> list);
            case SET ->
                inside(field.kind(), List.copyOf((Collection<?>) held)).map(list -> new LinkedHashSet<Object>(list));
            case MAP -> insideMap(field.kind(), (Map<?, ?>) held);
        };
    }

    private static Stream<List<Object>> inside(Kind<?> kind, List<?> elements) {
        return IntStream.range(0, elements.size())
                .boxed()
                .flatMap(index -> inside(kind, elements.get(index)).map(element -> {
                    List<Object> changed = new ArrayList<>(elements);
                    changed.set(index, element);
                    return changed;
                }));
    }

    private static Stream<Object> insideMap(Kind<?> kind, Map<?, ?> entries) {
        return entries.entrySet().stream()
                .flatMap(entry -> inside(kind, entry.getValue()).map(value -> {
                    Map<Object, Object> changed = new LinkedHashMap<>(entries);
                    changed.put(entry.getKey(), value);
                    return changed;
                }));
    }

    @SuppressWarnings("unchecked") // the kind describes the value
    private static Stream<Object> inside(Kind<?> kind, Object value) {
        Kind<?> resolved = kind.resolved();
        if (resolved instanceof Shape<?> shape) {
            return in(shape, value).map(part -> part);
        }
        return resolved instanceof Variants<?> variants
                ? in(((Variants<Object>) variants).shapeOf(value), value).map(part -> part)
                : Stream.empty();
    }

    /** {@return the value with another thing in one field; empty if it is no valid value then} */
    private static <T> Optional<T> rebuilt(Shape<T> shape, T whole, int changed, Optional<Object> held) {
        Draft<T> draft = shape.draft();
        for (int i = 0; i < shape.fields().size(); i++) {
            int position = i;
            Object kept = shape.fields().get(i).get(whole);
            Optional<?> put = i == changed ? held : kept instanceof Optional<?> optional ? optional : Optional.of(kept);
            put.ifPresent(value -> draft.put(position, value));
        }
        try {
            return Optional.of(draft.build());
        } catch (IllegalArgumentException | IllegalStateException e) {
            return Optional.empty();
        }
    }
}
