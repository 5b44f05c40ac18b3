/**
 * The report as one page of HTML.
 *
 * <p>{@link org.kith.plugins.report.ReportExporter} makes a {@code Page} of the documents, one record for each section, in
 * words and numbers that are ready to be read. The templates below {@code src/main/jte} lay it out and escape it.
 */
@NullMarked
package org.kith.plugins.report;

import org.jspecify.annotations.NullMarked;
