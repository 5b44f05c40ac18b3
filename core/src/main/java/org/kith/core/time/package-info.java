/**
 * Dates as people know them: whole ranges, and dates known in part.
 *
 * <p>Start with {@link org.kith.core.time.PartialDate} for facts from the past and
 * {@link org.kith.core.time.DateRange} for dates that are planned; {@link org.kith.core.time.Pauses} moves those. Nothing
 * here asks a clock.
 */
@NullMarked
package org.kith.core.time;

import org.jspecify.annotations.NullMarked;
