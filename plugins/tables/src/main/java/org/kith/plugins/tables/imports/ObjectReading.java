package org.kith.plugins.tables.imports;

import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kith.core.shape.Draft;
import org.kith.core.shape.Field;
import org.kith.core.shape.Kind;
import org.kith.core.shape.Occurs;
import org.kith.core.shape.Shape;
import org.kith.core.shape.Variants;
import org.kith.core.validation.Pointer;

/**
 * Makes objects of one shape out of rows, over what is there already. Immutable.
 *
 * @param <T> the type that has the shape
 */
final class ObjectReading<T> implements FieldReading {

    private final Shape<T> shape;
    private final Pointer pointer;
    private final ImmutableMap<Integer, FieldReading> readings;

    /**
     * Makes a reading of mappings in which nothing is wrong.
     *
     * @param pointer the way from the whole to the object
     * @param all the mappings, those of other objects and of other variants too
     */
    ObjectReading(Shape<T> shape, Pointer pointer, List<FieldMapping> all) {
        this.shape = shape;
        this.pointer = pointer;
        this.readings = readings(shape, pointer, all);
    }

    private static ImmutableMap<Integer, FieldReading> readings(
            Shape<?> shape, Pointer pointer, List<FieldMapping> all) {
        int depth = pointer.tokens().size();
        Map<Integer, FieldReading> readings = new TreeMap<>();
        for (int i = 0; i < all.size(); i++) {
            List<String> way = all.get(i).field().tokens();
            if (way.size() > depth && way.subList(0, depth).equals(pointer.tokens())) {
                int mapping = i;
                shape.position(way.get(depth)).ifPresent(position -> {
                    Field<?> field = shape.fields().get(position);
                    boolean here = way.size() == depth + 1;
                    readings.put(
                            position,
                            here ? new ValueReading(mapping, all.get(mapping), field) : within(field, pointer, all));
                });
            }
        }
        return ImmutableMap.copyOf(readings);
    }

    private static FieldReading within(Field<?> field, Pointer pointer, List<FieldMapping> all) {
        Pointer inner = pointer.child(field.name());
        return switch (field.occurs()) {
            case MAP -> new MapReading(field, inner, all);
            case SET -> new Ticks(field, inner, all);
            default -> ofKind(field.kind().resolved(), inner, all);
        };
    }

    /** {@return a reading of an object, or of one of several variants} */
    static FieldReading ofKind(Kind<?> kind, Pointer pointer, List<FieldMapping> all) {
        return kind instanceof Variants<?> variants
                ? new VariantReading(variants, pointer, all)
                : new ObjectReading<>((Shape<?>) kind, pointer, all);
    }

    @Override
    public boolean hasText(Row row) {
        return readings.values().stream().anyMatch(reading -> reading.hasText(row));
    }

    /** {@return whether a cell speaks of the object, or all that it needs is known without} */
    @Override
    public boolean isGiven(Row row) {
        return hasText(row)
                || (readings.values().stream().anyMatch(reading -> reading.isGiven(row)) && isComplete(row));
    }

    private boolean isComplete(Row row) {
        for (int i = 0; i < shape.fields().size(); i++) {
            FieldReading reading = readings.get(i);
            if (shape.fields().get(i).occurs() == Occurs.REQUIRED && (reading == null || !reading.isGiven(row))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Optional<Object> read(Row row, Optional<Object> present) {
        return isGiven(row) ? make(row, present.map(shape.type()::cast)).map(made -> made) : present;
    }

    /**
     * {@return what a row makes; empty if the row is refused}
     *
     * @param present what is there already: fields of which the row says nothing stay
     */
    Optional<T> make(Row row, Optional<T> present) {
        Draft<T> draft = shape.draft();
        for (int i = 0; i < shape.fields().size(); i++) {
            int position = i;
            held(position, row, present).ifPresent(held -> draft.put(position, held));
        }
        return row.isSound() ? build(row, draft) : Optional.empty();
    }

    private Optional<Object> held(int position, Row row, Optional<T> present) {
        Field<T> field = shape.fields().get(position);
        Optional<Object> before = present.flatMap(owner -> held(field, owner));
        FieldReading reading = readings.get(position);
        int problems = row.problems();
        Optional<Object> held = reading == null ? before : reading.read(row, before);
        if (held.isEmpty() && field.occurs() == Occurs.REQUIRED && problems == row.problems()) {
            row.refuse("import.value-missing", pointer.child(field.name()));
        }
        return held;
    }

    /** {@return what a field of an object holds; empty if nothing} */
    static <T> Optional<Object> held(Field<T> field, T owner) {
        Object held = field.get(owner);
        if (held instanceof Optional<?> optional) {
            return optional.map(value -> value);
        }
        boolean noElements = held instanceof Collection<?> all && all.isEmpty();
        boolean noEntries = held instanceof Map<?, ?> map && map.isEmpty();
        return noElements || noEntries ? Optional.empty() : Optional.of(held);
    }

    private Optional<T> build(Row row, Draft<T> draft) {
        try {
            return Optional.of(draft.build());
        } catch (IllegalArgumentException e) {
            row.refuse("import.row-invalid", shape.name(), String.valueOf(e.getMessage()));
        } catch (RuntimeException e) { // a model of others may throw anything
            row.refuse("import.row-failed", shape.name(), e.getClass().getName());
        }
        return Optional.empty();
    }
}
