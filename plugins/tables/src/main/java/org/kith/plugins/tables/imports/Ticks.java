package org.kith.plugins.tables.imports;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kith.core.shape.Field;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Scalar;
import org.kith.core.shape.Shape;
import org.kith.core.validation.Pointer;

/** Makes a set out of columns that each say whether one element is in it. Immutable. */
final class Ticks implements FieldReading {

    /** What a cell says of an element. */
    static final Field<?> TICK = Shape.of(
                    Tick.class, "tick", Part.required("isIn", Kinds.BOOLEAN, Tick::isIn), Tick::new)
            .fields()
            .get(0);

    private final ImmutableMap<Object, ValueReading> elements;

    /**
     * Makes a reading of mappings in which nothing is wrong.
     *
     * @param pointer the way from the whole to the set
     * @param all the mappings, those of other fields too
     */
    Ticks(Field<?> set, Pointer pointer, List<FieldMapping> all) {
        Scalar<?> kind = (Scalar<?>) set.kind().resolved();
        Map<Object, ValueReading> readings = new LinkedHashMap<>();
        for (int i = 0; i < all.size(); i++) {
            Pointer field = all.get(i).field();
            int depth = pointer.tokens().size();
            if (field.tokens().size() == depth + 1
                    && field.tokens().subList(0, depth).equals(pointer.tokens())) {
                readings.put(kind.parse(field.tokens().get(depth)), new ValueReading(i, all.get(i), TICK));
            }
        }
        this.elements = ImmutableMap.copyOf(readings);
    }

    @Override
    public boolean hasText(Row row) {
        return elements.values().stream().anyMatch(element -> element.hasText(row));
    }

    @Override
    public boolean isGiven(Row row) {
        return elements.values().stream().anyMatch(element -> element.isGiven(row));
    }

    @Override
    public Optional<Object> read(Row row, Optional<Object> present) {
        Set<Object> values = new LinkedHashSet<>();
        present.ifPresent(set -> values.addAll((Set<?>) set));
        elements.forEach((element, reading) -> reading.read(row, Optional.empty())
                .ifPresent(isIn -> {
                    if (isIn.equals(true)) {
                        values.add(element);
                    } else {
                        values.remove(element);
                    }
                }));
        return values.isEmpty() ? Optional.empty() : Optional.of(ImmutableSet.copyOf(values));
    }

    /** A cell of such a column. */
    private record Tick(boolean isIn) {}
}
