/**
 * Who takes part in a cohort: from the expression of interest to the seat, by decisions that can be explained and replayed.
 *
 * <p>Start with {@link org.kith.course.enrolment.Enrolments}: it holds how everybody stands, and decides on a
 * {@link org.kith.course.enrolment.Command} by the rules of an {@link org.kith.course.enrolment.EnrolmentPolicy}. What was
 * accepted is an {@link org.kith.course.enrolment.Event}; an {@link org.kith.course.enrolment.EnrolmentLog} keeps all events of
 * a cohort, and gives the state again.
 */
@DomainStyle
@NullMarked
package org.kith.course.enrolment;

import org.jspecify.annotations.NullMarked;
import org.kith.core.style.DomainStyle;
