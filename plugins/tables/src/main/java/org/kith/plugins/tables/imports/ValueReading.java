package org.kith.plugins.tables.imports;

import java.util.Optional;
import org.kith.core.shape.Field;

/** Reads values from a column, or gives the same for every row. Immutable. */
final class ValueReading implements FieldReading {

    private static final char NO_CHARACTER = '\uFFFD';

    private final int index;
    private final FieldMapping mapping;
    private final Conversion conversion;
    private final Optional<Object> constant;
    private final Optional<Object> fallback;

    /**
     * Makes a reading of a mapping in which nothing is wrong.
     *
     * @param index which mapping of a field it is
     */
    ValueReading(int index, FieldMapping mapping, Field<?> field) {
        this.index = index;
        this.mapping = mapping;
        this.conversion = new Conversion(mapping, field);
        this.constant = mapping.constant().map(conversion::ofLiteral);
        this.fallback = mapping.fallback().map(conversion::ofLiteral);
    }

    @Override
    public boolean hasText(Row row) {
        return !text(row).isEmpty();
    }

    @Override
    public boolean isGiven(Row row) {
        return constant.isPresent() || fallback.isPresent() || hasText(row);
    }

    @Override
    public Optional<Object> read(Row row, Optional<Object> present) {
        if (constant.isPresent()) {
            return constant.map(value -> kept(row, present, value));
        }
        String text = text(row);
        if (!text.isEmpty()) {
            return converted(row, text).map(value -> kept(row, present, value));
        }
        if (mapping.required()) {
            row.refuse("import.value-missing", mapping.field());
        }
        return present.or(() -> fallback);
    }

    /** {@return what a row would give where there is nothing yet; empty if nothing, of which nothing is said} */
    Optional<Object> attempt(Row row) {
        String text = text(row);
        return text.isEmpty() ? fallback : converted(text);
    }

    private Optional<Object> converted(Row row, String text) {
        Optional<Object> converted = converted(text);
        if (converted.isEmpty()) {
            refuse(row, text);
        }
        return converted;
    }

    private Optional<Object> converted(String text) {
        try {
            return text.indexOf(NO_CHARACTER) < 0 ? Optional.of(conversion.ofCell(text)) : Optional.empty();
        } catch (RuntimeException e) { // refused; a kind of others may throw anything
            return Optional.empty();
        }
    }

    private void refuse(Row row, String text) {
        if (text.indexOf(NO_CHARACTER) >= 0) {
            row.refuseCell(index, "import.not-decoded", mapping.field());
        } else if (mapping.date().isPresent()) {
            row.refuseCell(index, "import.date-refused", mapping.field());
        } else {
            row.refuseCell(index, "import.cell-refused", mapping.field(), conversion.expects());
        }
    }

    private Object kept(Row row, Optional<Object> present, Object read) {
        Object kept = present.map(before -> Wordings.kept(before, read)).orElse(read);
        if (present.filter(Wordings::areTranslated).isPresent() && !kept.equals(present.get())) {
            row.warn("import.translations-lost", mapping.field());
        }
        return kept;
    }

    private String text(Row row) {
        String text = row.text(index);
        return mapping.blanks().contains(text) ? "" : text;
    }
}
