/**
 * Turns the tables that people keep in spreadsheets into documents.
 *
 * <p>Start with {@link org.kith.plugins.tables.imports.ImportMapping}: a document that says which column goes where. An {@link
 * org.kith.plugins.tables.imports.Importer} made of it first tells in an {@link
 * org.kith.plugins.tables.imports.ImportReport} what a file would change, and then changes it. Nothing of a cell reaches a
 * finding.
 */
@DomainStyle
@NullMarked
package org.kith.plugins.tables.imports;

import org.jspecify.annotations.NullMarked;
import org.kith.core.style.DomainStyle;
