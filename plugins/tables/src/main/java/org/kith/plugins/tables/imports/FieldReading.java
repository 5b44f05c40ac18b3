package org.kith.plugins.tables.imports;

import java.util.Optional;

/** Makes what one field holds out of a row. */
interface FieldReading {

    /** {@return whether a cell of the row says something about the field} */
    boolean hasText(Row row);

    /** {@return whether the field has a value for the row even if there was none} */
    boolean isGiven(Row row);

    /**
     * {@return what the field holds from now on; empty if nothing, or if the row is refused}
     *
     * @param present what it held, if anything
     */
    Optional<Object> read(Row row, Optional<Object> present);
}
