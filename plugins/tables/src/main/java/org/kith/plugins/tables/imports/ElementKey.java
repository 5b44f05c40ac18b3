package org.kith.plugins.tables.imports;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.kith.core.shape.Field;
import org.kith.core.shape.Shape;

/**
 * The fields that tell the elements of a list apart. Immutable.
 *
 * @param <T> the type of the elements
 */
final class ElementKey<T> {

    private final ImmutableList<Field<T>> fields;

    private ElementKey(ImmutableList<Field<T>> fields) {
        this.fields = fields;
    }

    /** {@return the key of elements that have fields of these names} */
    static <T> ElementKey<T> of(Shape<T> shape, List<String> names) {
        return new ElementKey<>(names.stream()
                .map(name -> shape.fields().get(shape.position(name).orElseThrow()))
                .collect(toImmutableList()));
    }

    /** {@return the text that tells an element apart} */
    String text(T element) {
        return text(fields.stream()
                .map(field -> Fields.text(field, field.get(element)))
                .collect(toImmutableList()));
    }

    /** {@return the text that tells an element with these values apart; that of one value is the value} */
    static String text(List<String> values) {
        return values.size() == 1
                ? values.get(0)
                : values.stream().map(value -> value.length() + ":" + value).collect(joining());
    }
}
