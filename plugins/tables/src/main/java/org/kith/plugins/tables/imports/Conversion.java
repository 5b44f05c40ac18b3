package org.kith.plugins.tables.imports;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kith.core.shape.Field;
import org.kith.core.shape.Occurs;
import org.kith.core.shape.Scalar;
import org.kith.core.shape.TextKind;
import org.kith.core.text.Text;

/** Makes values of a field out of texts, as its mapping says. Immutable. */
final class Conversion {

    private final FieldMapping mapping;
    private final Field<?> field;
    private final Optional<Function<String, String>> days;

    Conversion(FieldMapping mapping, Field<?> field) {
        this.mapping = mapping;
        this.field = field;
        this.days = mapping.date().filter(DatePattern::isWhole).map(DatePattern::reader);
    }

    /** {@return what the field takes, as it follows "expected"} */
    String expects() {
        return field.kind().resolved() instanceof Scalar<?> scalar
                ? scalar.expects()
                : "a text of at most " + TextKind.MAX_LENGTH + " characters";
    }

    /**
     * {@return what the field holds if a cell has a text: a value, or a list or set of them}
     *
     * @throws RuntimeException if the text does not fit, whatever the kind of the field throws then
     */
    Object ofCell(String text) {
        return held(parts(text).stream()
                .flatMap(part -> translated(part).stream())
                .map(this::parsed)
                .collect(toImmutableList()));
    }

    /**
     * {@return what the field holds for a text that is written as in a JSON file}
     *
     * @throws RuntimeException if the text does not fit, whatever the kind of the field throws then
     */
    Object ofLiteral(String text) {
        return held(parts(text).stream().map(this::parsed).collect(toImmutableList()));
    }

    /** {@return whether a text that is written as in a JSON file fits} */
    boolean accepts(String literal) {
        try {
            ofLiteral(literal);
            return true;
        } catch (RuntimeException e) { // refused; a kind of others may throw anything
            return false;
        }
    }

    private List<String> parts(String text) {
        return mapping.separator().isEmpty()
                ? ImmutableList.of(text)
                : Splitter.on(mapping.separator().get())
                        .trimResults(Row.SPACE)
                        .omitEmptyStrings()
                        .splitToList(text);
    }

    private List<String> translated(String part) {
        @Nullable String literal = mapping.values().get(part);
        if (literal != null) {
            return parts(literal);
        }
        String plain = days.map(reader -> reader.apply(part)).orElse(part);
        return ImmutableList.of(mapping.prefix().orElse("") + (mapping.slug() ? Slug.of(plain) : plain));
    }

    private Object parsed(String literal) {
        if (field.kind().resolved() instanceof Scalar<?> scalar) {
            return scalar.parse(literal);
        }
        checkArgument(literal.length() <= TextKind.MAX_LENGTH, "too long");
        return Text.of(literal);
    }

    private Object held(List<?> values) {
        checkArgument(!values.isEmpty(), "only separators");
        if (field.occurs() == Occurs.LIST) {
            return values;
        }
        return field.occurs() == Occurs.SET ? ImmutableSet.copyOf(values) : single(values);
    }

    private static Object single(List<?> values) {
        checkArgument(values.size() == 1, "several values for one field");
        return values.get(0);
    }
}
