/**
 * Who does what by when, for priorities that the community set.
 *
 * <p>Start with {@link org.kith.core.plan.ActionPlan}. {@link org.kith.core.plan.Health} says how an action stands on a day;
 * it is worked out and never typed in.
 */
@DomainStyle
@NullMarked
package org.kith.core.plan;

import org.jspecify.annotations.NullMarked;
import org.kith.core.style.DomainStyle;
