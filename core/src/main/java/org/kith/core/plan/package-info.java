/**
 * Who does what by when, for priorities that the community set.
 *
 * <p>Start with {@link org.kith.core.plan.ActionPlan}. What is worked out is never typed in:
 * {@link org.kith.core.plan.Health} says how an action stands on a day, {@link org.kith.core.plan.Provenance} where a priority
 * comes from, and {@link org.kith.core.plan.CommunityVoice} how far a plan is that of the community.
 */
@DomainStyle
@NullMarked
package org.kith.core.plan;

import org.jspecify.annotations.NullMarked;
import org.kith.core.style.DomainStyle;
