/**
 * From what was promised and what was done to a certificate.
 *
 * <p>Start with {@link org.kith.course.award.Completion}: it takes the enrolments of a cohort, the attendance sheet and what else is
 * known of a learner, and gives every condition with what became of it. Its {@link org.kith.course.award.Award} is the certificate, or all
 * reasons against it.
 */
@DomainStyle
@NullMarked
package org.kith.course.award;

import org.jspecify.annotations.NullMarked;
import org.kith.core.style.DomainStyle;
