/**
 * What comes before a cohort: who is interested, in what, and who shares a place with whom.
 *
 * <p>Start with {@link org.kith.course.interest.InterestRegister}, which may have neither a course nor a date yet. Its {@link
 * org.kith.course.interest.ExpressionOfInterest}s become applicants of a cohort; {@link org.kith.course.interest.PlaceMatches}
 * brings people of one place together, if all of them agree, and a {@link org.kith.course.interest.Representation} shows which
 * sectors are absent.
 */
@DomainStyle
@NullMarked
package org.kith.course.interest;

import org.jspecify.annotations.NullMarked;
import org.kith.core.style.DomainStyle;
