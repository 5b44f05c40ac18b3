/**
 * Courses and their runs: the syllabus, its tracks with their fees, and when a cohort meets.
 *
 * <p>Start with {@link org.kith.course.Course}, the syllabus. A {@link org.kith.course.Cohort} is one run of it; its
 * {@link org.kith.course.Schedule} keeps a rule and each deviation from it, and works out the sessions.
 */
@DomainStyle
@NullMarked
package org.kith.course;

import org.jspecify.annotations.NullMarked;
import org.kith.core.style.DomainStyle;
