/**
 * Puts people into sets under rules, and says why.
 *
 * <p>Start with {@link org.kith.course.grouping.Grouping}, which takes {@link org.kith.course.grouping.Participant}s and
 * {@link org.kith.course.grouping.GroupingRule}s. Nobody is left over and no team is split, whatever the rules ask.
 */
@DomainStyle
@NullMarked
package org.kith.course.grouping;

import org.jspecify.annotations.NullMarked;
import org.kith.core.style.DomainStyle;
