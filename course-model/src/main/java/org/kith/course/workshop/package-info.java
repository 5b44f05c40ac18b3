/**
 * A day that people spend together: what was planned for it, and what came of it.
 *
 * <p>Start with {@link org.kith.course.workshop.Agenda}, the slots of a day. A {@link org.kith.course.workshop.WorkshopReport} says
 * who came, what was suggested and answered, and what happens next.
 */
@DomainStyle
@NullMarked
package org.kith.course.workshop;

import org.jspecify.annotations.NullMarked;
import org.kith.core.style.DomainStyle;
