/**
 * Figures that are looked at again and again.
 *
 * <p>An {@link org.kith.core.indicator.Indicator} says what is counted, of whom, and which way is better; an {@link
 * org.kith.core.indicator.Observation} is one figure of it, at a place and a date. Scoring schemes look at observations beside
 * the answers of an assessment. A {@link org.kith.core.indicator.Claim} is a figure that somebody published about an effect; a
 * {@link org.kith.core.indicator.Measure} is what an action of a plan is to change, from where to where.
 */
@DomainStyle
@NullMarked
package org.kith.core.indicator;

import org.jspecify.annotations.NullMarked;
import org.kith.core.style.DomainStyle;
