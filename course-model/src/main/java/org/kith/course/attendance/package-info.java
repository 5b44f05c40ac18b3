/**
 * Who came to which session, and whether that is enough.
 *
 * <p>Start with {@link org.kith.course.attendance.AttendanceSheet}, the marks of a cohort.
 * {@link org.kith.course.attendance.AttendanceRule} says what is asked, and
 * {@link org.kith.course.attendance.Attendance} what has become of it for one person.
 */
@DomainStyle
@NullMarked
package org.kith.course.attendance;

import org.jspecify.annotations.NullMarked;
import org.kith.core.style.DomainStyle;
