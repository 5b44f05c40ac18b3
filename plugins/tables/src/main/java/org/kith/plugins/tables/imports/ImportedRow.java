package org.kith.plugins.tables.imports;

import java.util.Optional;

/**
 * A row of a file and what became of it.
 *
 * @param row the number of the row as a spreadsheet shows it: the titles of the columns are row 1
 * @param id the id that it gives; empty if it gives none, as where each cell is a thing of its own
 * @param result what became of it
 */
public record ImportedRow(int row, Optional<String> id, RowResult result) {}
