/**
 * Courses as linked data of schema.org, for the pages on which a host shows them.
 *
 * <p>Start with {@link org.kith.plugins.webdata.WebDataExporter}. {@code Courses} makes a course of its document, and each other class one
 * part of it: the runs, the timetable, the offers, the organisations. What is not known is absent, and people are not in it.
 */
@NullMarked
package org.kith.plugins.webdata;

import org.jspecify.annotations.NullMarked;
