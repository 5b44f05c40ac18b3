/**
 * Sessions, actions and what is due as iCalendar (RFC 5545).
 *
 * <p>Start with {@link org.kith.plugins.calendar.CalendarExporter}. What it writes comes from the documents and the
 * context alone: zones are described from the rules of {@code java.time}, nothing is registered anywhere, and no
 * clock, default zone or default locale is asked.
 */
@NullMarked
package org.kith.plugins.calendar;

import org.jspecify.annotations.NullMarked;
