package org.kith.plugins.tables.imports;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.kith.core.shape.Shape;
import org.kith.core.shape.Variants;
import org.kith.core.validation.Pointer;

/** Makes one of several variants out of rows: the one of which the cells speak. Immutable. */
final class VariantReading implements FieldReading {

    private final Pointer pointer;
    private final ImmutableList<Variant> variants;

    /**
     * Makes a reading of mappings in which nothing is wrong.
     *
     * @param pointer the way from the whole to the variant
     * @param all the mappings, those of other fields too
     */
    VariantReading(Variants<?> kind, Pointer pointer, List<FieldMapping> all) {
        int depth = pointer.tokens().size();
        this.pointer = pointer;
        this.variants = all.stream()
                .map(mapping -> mapping.field().tokens())
                .filter(way -> way.size() > depth && way.subList(0, depth).equals(pointer.tokens()))
                .map(way -> Fields.variant(kind, way.get(depth)).orElseThrow())
                .distinct()
                .map(shape -> new Variant(shape, new ObjectReading<>(shape, pointer, all)))
                .collect(toImmutableList());
    }

    @Override
    public boolean hasText(Row row) {
        return variants.stream().anyMatch(variant -> variant.reading().hasText(row));
    }

    @Override
    public boolean isGiven(Row row) {
        return variants.stream().anyMatch(variant -> variant.reading().isGiven(row));
    }

    @Override
    public Optional<Object> read(Row row, Optional<Object> present) {
        List<Variant> spokenOf = variants.stream()
                .filter(variant -> variant.reading().hasText(row))
                .toList();
        if (spokenOf.size() > 1) {
            row.refuse("import.several-variants", pointer);
            return Optional.empty();
        }
        return spokenOf.stream()
                .findFirst()
                .or(() -> given(row, present))
                .map(variant -> variant.read(row, present))
                .orElse(present);
    }

    private Optional<Variant> given(Row row, Optional<Object> present) {
        return variants.stream()
                .filter(variant -> variant.reading().isGiven(row))
                .filter(variant -> present.isEmpty() || variant.isOf(present.get()))
                .findFirst();
    }

    /** A variant that cells may speak of, and how it is read. */
    private record Variant(Shape<?> shape, ObjectReading<?> reading) {

        boolean isOf(Object value) {
            return shape.type().isInstance(value);
        }

        Optional<Object> read(Row row, Optional<Object> present) {
            return reading.read(row, present.filter(this::isOf));
        }
    }
}
