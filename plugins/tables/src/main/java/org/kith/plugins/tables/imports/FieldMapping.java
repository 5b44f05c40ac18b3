package org.kith.plugins.tables.imports;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.immutables.value.Value;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.shape.Shape;
import org.kith.core.validation.Pointer;

/**
 * Where one field gets its value from: a column, or always the same.
 *
 * <p>A cell is stripped of white space around it, and of an apostrophe that keeps a spreadsheet from running it as a formula. An
 * empty cell, or one that holds one of {@link #blanks()}, says nothing: what is there already stays, else the {@link #fallback()}
 * is taken, else there is no value. Of any other cell the value is made in this order: it is cut at the {@link #separator()}; a
 * part that stands in {@link #values()} becomes what stands there; any other is read as a day if there is a {@link #date()},
 * becomes an id if {@link #slug()} says so, and gets the {@link #prefix()} in front. What comes out is read as in a JSON file.
 *
 * <p>Immutable.
 */
@Value.Immutable
public sealed interface FieldMapping extends WithFieldMapping permits ImmutableFieldMapping {

    /** The kind of {@link #separator()}. */
    Scalar<String> SEPARATOR = Scalar.string(
                    "separator", "1 to 10 characters", FieldMapping::checkedSeparator, Function.<String>identity())
            .constraint("minLength", 1L)
            .constraint("maxLength", 10L)
            .done();

    /** What it looks like. */
    Shape<FieldMapping> SHAPE = Shape.of(
                    FieldMapping.class, "field-mapping", FieldMapping::builder, FieldMapping.Builder::build)
            .required("field", Kinds.POINTER, FieldMapping::field, FieldMapping.Builder::field)
            .optional("column", Kinds.STRING, FieldMapping::column, FieldMapping.Builder::column)
            .optional("constant", Kinds.STRING, FieldMapping::constant, FieldMapping.Builder::constant)
            .optional("required", Kinds.BOOLEAN, mapping -> ifTrue(mapping.required()), FieldMapping.Builder::required)
            .set("blanks", Kinds.STRING, FieldMapping::blanks, FieldMapping.Builder::blanks)
            .optional("separator", SEPARATOR, FieldMapping::separator, FieldMapping.Builder::separator)
            .map("values", Kinds.STRING, Kinds.STRING, FieldMapping::values, FieldMapping.Builder::values)
            .optional("date", DatePattern.SHAPE, FieldMapping::date, FieldMapping.Builder::date)
            .optional("slug", Kinds.BOOLEAN, mapping -> ifTrue(mapping.slug()), FieldMapping.Builder::slug)
            .optional("prefix", Kinds.STRING, FieldMapping::prefix, FieldMapping.Builder::prefix)
            .optional("fallback", Kinds.STRING, FieldMapping::fallback, FieldMapping.Builder::fallback)
            .done();

    /**
     * {@return the field, such as {@code /name} or {@code /source/citation}}
     *
     * <p>The way may lead through the entries of maps, by their keys, and through values of several kinds, such as
     * {@code /answers/welcome/level}; which kind is meant, the field tells. It may end at an element of a set, such as
     * {@code /answers/ways/chosen/lifts}: then the cell says {@code true} or {@code false}, whether the element is in it.
     */
    Pointer field();

    /** {@return the title of the column as in the first row, without white space around it; of several in an {@link ImportMatrix}} */
    Optional<String> column();

    /** {@return the value of every row, as in a JSON file, where no column has it; takes the place of what is there} */
    Optional<String> constant();

    /** {@return whether a row whose cell says nothing is refused, even if the field may be absent; false unless said} */
    @Value.Default
    default boolean required() {
        return false;
    }

    /** {@return the texts of cells that say nothing, such as {@code n/a}} */
    Set<String> blanks();

    /** {@return what stands between elements in one cell, such as a comma or a line end; the cell is one element if empty} */
    Optional<String> separator();

    /** {@return what texts of cells stand for, as in a JSON file; several elements with the separator between them} */
    Map<String, String> values();

    /** {@return how days or moments are written; as in {@code 2022-01-25} or {@code 2022-01-25T15:30:00Z} if empty} */
    Optional<DatePattern> date();

    /**
     * {@return whether ids are made of the texts; false unless said}
     *
     * <p>A text that is an id stays as it is. Any other loses its apostrophes and the marks on its letters, is put into lower
     * case, and gets one dash for each run of characters that are neither {@code a} to {@code z} nor digits; it is cut after a
     * hundred characters: {@code St Luke's, Zürich} becomes {@code st-lukes-zurich}.
     */
    @Value.Default
    default boolean slug() {
        return false;
    }

    /** {@return what is put before each text, such as {@code action-} or {@code GBP }} */
    Optional<String> prefix();

    /** {@return the value where the cell says nothing and there is none yet, as in a JSON file} */
    Optional<String> fallback();

    /** Checks what holds for every value. */
    @Value.Check
    default void check() {
        separator().ifPresent(FieldMapping::checkedSeparator);
    }

    private static String checkedSeparator(String text) {
        checkArgument(!text.isEmpty() && text.length() <= 10, "a separator has 1 to 10 characters");
        return text;
    }

    private static Optional<Boolean> ifTrue(boolean said) {
        return said ? Optional.of(true) : Optional.empty();
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts. Not thread-safe. */
    final class Builder extends ImmutableFieldMapping.Builder {
        Builder() {}
    }
}
