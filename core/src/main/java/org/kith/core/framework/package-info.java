/**
 * What can be assessed, as data: a versioned tree of criteria with scales.
 *
 * <p>Start with {@link org.kith.core.framework.Framework}. The thirteen steps of a charter, the five dimensions, a feedback
 * form: all are frameworks, and none needs a line of code. What follows one after the other and is not rated is a
 * {@link org.kith.core.framework.PhaseModel}.
 */
@DomainStyle
@NullMarked
package org.kith.core.framework;

import org.jspecify.annotations.NullMarked;
import org.kith.core.style.DomainStyle;
