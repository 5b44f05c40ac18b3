package org.kith.plugins.tables.imports;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kith.core.shape.Field;
import org.kith.core.shape.Scalar;
import org.kith.core.validation.Pointer;

/** Makes entries of a map out of rows; the entries of which a row says nothing stay. Immutable. */
final class MapReading implements FieldReading {

    private final ImmutableMap<Object, FieldReading> entries;

    /**
     * Makes a reading of mappings in which nothing is wrong.
     *
     * @param pointer the way from the whole to the map
     * @param all the mappings, those of other fields too
     */
    MapReading(Field<?> field, Pointer pointer, List<FieldMapping> all) {
        Scalar<?> keys = field.keys().orElseThrow();
        int depth = pointer.tokens().size();
        Map<Object, FieldReading> readings = new LinkedHashMap<>();
        for (FieldMapping mapping : all) {
            List<String> way = mapping.field().tokens();
            if (way.size() > depth && way.subList(0, depth).equals(pointer.tokens())) {
                String key = way.get(depth);
                readings.computeIfAbsent(
                        keys.parse(key),
                        parsed -> ObjectReading.ofKind(field.kind().resolved(), pointer.child(key), all));
            }
        }
        this.entries = ImmutableMap.copyOf(readings);
    }

    @Override
    public boolean hasText(Row row) {
        return entries.values().stream().anyMatch(entry -> entry.hasText(row));
    }

    @Override
    public boolean isGiven(Row row) {
        return entries.values().stream().anyMatch(entry -> entry.isGiven(row));
    }

    @Override
    public Optional<Object> read(Row row, Optional<Object> present) {
        Map<Object, Object> values = new LinkedHashMap<>();
        present.ifPresent(map -> values.putAll((Map<?, ?>) map));
        entries.forEach((key, entry) ->
                entry.read(row, Optional.ofNullable(values.get(key))).ifPresent(value -> values.put(key, value)));
        return values.isEmpty() ? Optional.empty() : Optional.of(ImmutableMap.copyOf(values));
    }
}
