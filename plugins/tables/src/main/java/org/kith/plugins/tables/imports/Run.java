package org.kith.plugins.tables.imports;

import java.util.List;
import org.kith.core.dossier.Entry;

/** What is done with the rows of a file. One use, one thread. */
interface Run {

    /** {@return what becomes of each row; what is wrong with a row it has noted itself} */
    List<ImportedRow> rows(List<Row> rows);

    /**
     * {@return the entries that are new or change}
     *
     * @throws RuntimeException if a document cannot be made of the rows, whatever its type throws then
     */
    List<Entry<?>> changed();
}
