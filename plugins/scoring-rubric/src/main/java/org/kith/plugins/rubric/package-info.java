/**
 * Scoring schemes as data.
 *
 * <p>Start with {@link org.kith.plugins.rubric.Rubric}: a document that says how the answers of an assessment become numbers and
 * levels, as a tree of {@link org.kith.plugins.rubric.RubricNode}s. How a node is made is its {@link
 * org.kith.plugins.rubric.Formula}; what a level takes is a list of {@link org.kith.plugins.rubric.Requirement}s.
 */
@DomainStyle
@NullMarked
package org.kith.plugins.rubric;

import org.jspecify.annotations.NullMarked;
import org.kith.core.style.DomainStyle;
