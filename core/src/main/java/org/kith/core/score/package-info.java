/**
 * What a scoring strategy makes of an assessment, with every number explained.
 *
 * <p>Start with {@link org.kith.core.score.ScoreCard}: a tree of {@link org.kith.core.score.ScoreNode}s, each of which can be
 * recomputed from its parts. A score is advice; a decision is made by people.
 */
@DomainStyle
@NullMarked
package org.kith.core.score;

import org.jspecify.annotations.NullMarked;
import org.kith.core.style.DomainStyle;
