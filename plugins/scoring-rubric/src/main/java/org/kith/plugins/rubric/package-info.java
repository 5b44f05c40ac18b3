/**
 * Scoring strategies that come with Kith.
 *
 * <p>Start with {@link org.kith.plugins.rubric.CharterProgressScoring}. The strategies share one small engine: {@link
 * org.kith.plugins.rubric.Ratings} are what a framework can make of an assessment, a {@link org.kith.plugins.rubric.Grading}
 * turns an answer into points, and a {@link org.kith.plugins.rubric.NodeTree} puts the points together, exactly.
 */
@NullMarked
package org.kith.plugins.rubric;

import org.jspecify.annotations.NullMarked;
