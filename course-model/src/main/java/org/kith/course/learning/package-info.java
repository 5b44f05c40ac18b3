/**
 * People who learn from each other: action learning sets, their meetings and rounds, and safe-space conversations.
 *
 * <p>Start with {@link org.kith.course.learning.LearningSet}. What is said in a set or in a
 * {@link org.kith.course.learning.SafeSpaceConversation} has no place in these types, so it cannot get out: there are counts, and
 * the actions that their owners {@linkplain org.kith.course.learning.Release released}.
 */
@DomainStyle
@NullMarked
package org.kith.course.learning;

import org.jspecify.annotations.NullMarked;
import org.kith.core.style.DomainStyle;
