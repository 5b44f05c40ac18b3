/**
 * The engine that scores by rubrics; nothing of it is for hosts.
 *
 * <p>{@link org.kith.plugins.rubric.engine.RubricScoring} is where the kernel comes in.
 */
@NullMarked
package org.kith.plugins.rubric.engine;

import org.jspecify.annotations.NullMarked;
