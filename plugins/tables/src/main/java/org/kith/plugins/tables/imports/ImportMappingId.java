package org.kith.plugins.tables.imports;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.text.Id;

/**
 * The stable name of an import mapping, such as {@code partners}.
 *
 * @param value the name, with the syntax of an {@link Id}
 */
public record ImportMappingId(String value) implements Id {

    /** The kind of fields that hold the name. */
    public static final Scalar<ImportMappingId> KIND = Kinds.id("import-mapping-id", ImportMappingId::of);

    /**
     * Makes the name.
     *
     * @throws IllegalArgumentException if it has not the syntax of an {@link Id}
     */
    public ImportMappingId {
        Id.check(value, "import mapping id");
    }

    /** {@return the name} */
    public static ImportMappingId of(String value) {
        return new ImportMappingId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
