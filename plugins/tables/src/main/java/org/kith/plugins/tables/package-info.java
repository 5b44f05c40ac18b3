/**
 * Tables as CSV (RFC 4180): sessions, enrolments, attendance, coverages, actions, what is due, recognitions and scores.
 *
 * <p>Each table is an {@link org.kith.core.spi.Exporter} of its own. All are in UTF-8 without a mark at the start,
 * with commas, quotes where there is need, CR LF, and a header even if no row follows. Dates, times and numbers are
 * in their ISO forms with ASCII digits whatever the locale; texts are in the language of the context.
 *
 * <p>A spreadsheet runs a cell that begins with {@code =}, {@code +}, {@code -}, {@code @}, a tab or a carriage
 * return as a formula, and a document may hold anybody's text. Such a cell therefore gets an apostrophe in front,
 * always; only a plain negative number, such as {@code -3} or {@code -0.5}, stays as it is. Whoever reads the tables
 * with a program takes an apostrophe off that one of these characters follows.
 */
@NullMarked
package org.kith.plugins.tables;

import org.jspecify.annotations.NullMarked;
