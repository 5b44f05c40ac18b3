package org.kith.core.shape;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kith.core.text.Id;
import org.kith.core.validation.Pointer;

/** Collects what differs between two values of a shape. Not thread-safe. */
final class Differences {

    private final ImmutableList.Builder<Difference> found = ImmutableList.builder();

    /** Where a value stands in the earlier and in the later whole. */
    private record Place(Pointer before, Pointer after) {

        Place child(String name) {
            return new Place(before.child(name), after.child(name));
        }

        Place child(Alignment.Pair indices) {
            return new Place(child(before, indices.before()), child(after, indices.after()));
        }

        private static Pointer child(Pointer list, int index) {
            return index == Alignment.NONE ? list : list.child(index);
        }
    }

    <T> List<Difference> between(Shape<T> shape, T before, T after) {
        addFields(shape, before, after, new Place(Pointer.ROOT, Pointer.ROOT));
        return found.build();
    }

    private <T> void addFields(Shape<T> shape, T before, T after, Place place) {
        for (Field<T> field : shape.fields()) {
            Object was = field.get(before);
            Object is = field.get(after);
            if (!was.equals(is)) {
                addHeld(field, was, is, place.child(field.name()));
            }
        }
    }

    private void addHeld(Field<?> field, Object before, Object after, Place place) {
        Kind<?> kind = field.kind().resolved();
        switch (field.occurs()) {
            case REQUIRED -> addChange(kind, before, after, place);
            case OPTIONAL -> addOptional(kind, (Optional<?>) before, (Optional<?>) after, place);
            case LIST -> addList(kind, items(before), items(after), place);
            case SET ->
                addItems(kind, items(before), items(after), Alignment.byKey(items(before), items(after)), place);
            case MAP -> addMap(kind, texts(field, (Map<?, ?>) before), texts(field, (Map<?, ?>) after), place);
        }
    }

    private static List<Object> items(Object held) {
        return ImmutableList.copyOf((Collection<?>) held);
    }

    private static Map<String, Object> texts(Field<?> field, Map<?, ?> held) {
        Map<String, Object> texts = new LinkedHashMap<>();
        held.forEach((key, value) -> texts.put(field.keyText(key), value));
        return texts;
    }

    @SuppressWarnings("unchecked") // both values are what the shape describes
    private void addChange(Kind<?> kind, Object before, Object after, Place place) {
        if (before.equals(after)) {
            return;
        }
        Optional<Shape<?>> shape = shapeOf(kind, after);
        if (shape.isPresent() && shape.equals(shapeOf(kind, before))) {
            addFields((Shape<Object>) shape.get(), before, after, place);
        } else {
            found.add(new Difference.Changed(place.after(), kind, before, after));
        }
    }

    private void addOptional(Kind<?> kind, Optional<?> before, Optional<?> after, Place place) {
        if (before.isPresent() && after.isPresent()) {
            addChange(kind, before.get(), after.get(), place);
        } else {
            after.ifPresent(value -> found.add(new Difference.Added(place.after(), kind, value)));
            before.ifPresent(value -> found.add(new Difference.Removed(place.before(), kind, value)));
        }
    }

    private void addList(Kind<?> kind, List<Object> before, List<Object> after, Place place) {
        List<Id> was = ids(kind, before);
        List<Id> is = ids(kind, after);
        if (was.size() < before.size() || is.size() < after.size()) {
            addItems(kind, before, after, Alignment.fromBothEnds(before, after), place);
            return;
        }
        Alignment byId = Alignment.byKey(was, is);
        addItems(kind, before, after, byId, place);
        List<Id> kept = byId.kept().stream().map(was::get).toList();
        List<Id> keptBefore = byId.kept().stream().sorted().map(was::get).toList();
        if (!kept.equals(keptBefore)) {
            found.add(new Difference.Reordered(place.after(), kind, keptBefore, kept));
        }
    }

    private void addItems(Kind<?> kind, List<Object> before, List<Object> after, Alignment alignment, Place place) {
        for (Alignment.Pair pair : alignment.pairs()) {
            Place item = place.child(pair);
            if (pair.before() == Alignment.NONE) {
                found.add(new Difference.Added(item.after(), kind, after.get(pair.after())));
            } else if (pair.after() == Alignment.NONE) {
                found.add(new Difference.Removed(item.before(), kind, before.get(pair.before())));
            } else {
                addChange(kind, before.get(pair.before()), after.get(pair.after()), item);
            }
        }
    }

    private void addMap(Kind<?> kind, Map<String, Object> before, Map<String, Object> after, Place place) {
        after.forEach((key, value) ->
                addOptional(kind, Optional.ofNullable(before.get(key)), Optional.of(value), place.child(key)));
        before.forEach((key, value) -> {
            if (!after.containsKey(key)) {
                addOptional(kind, Optional.of(value), Optional.empty(), place.child(key));
            }
        });
    }

    /** {@return the ids of items, in order; fewer than there are items if one has none or two have the same} */
    private static List<Id> ids(Kind<?> kind, List<Object> items) {
        HashSet<Id> seen = new HashSet<>();
        return items.stream()
                .flatMap(item -> shapeOf(kind, item).flatMap(shape -> id(shape, item)).stream())
                .filter(seen::add)
                .toList();
    }

    @SuppressWarnings("unchecked") // the item is what the shape describes
    private static Optional<Id> id(Shape<?> shape, Object item) {
        Field<Object> first = ((Shape<Object>) shape).fields().get(0);
        boolean isOwn =
                first.kind() instanceof Scalar<?> scalar && scalar.target().isEmpty();
        return isOwn && first.get(item) instanceof Id id ? Optional.of(id) : Optional.empty();
    }

    /** {@return the shape of a value; empty if it is one word or text} */
    @SuppressWarnings("unchecked") // the value is what the kind describes
    private static Optional<Shape<?>> shapeOf(Kind<?> kind, Object value) {
        if (kind instanceof Variants<?> variants) {
            return Optional.of(((Variants<Object>) variants).shapeOf(value));
        }
        return kind instanceof Shape<?> shape ? Optional.of(shape) : Optional.empty();
    }
}
