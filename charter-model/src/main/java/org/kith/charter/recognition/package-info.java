/**
 * By whom places are recognised, by which scheme, for how long, and who decided it.
 *
 * <p>Start with {@link org.kith.charter.recognition.Recognition}: a relation between a place and an awarding body, with what became
 * of it. A {@link org.kith.charter.recognition.RecognitionHistory} tells how it stands on a day by the terms of its
 * {@link org.kith.charter.recognition.RecognitionScheme}, and a {@link org.kith.charter.recognition.PanelDecision} who decided it
 * and why. Which place was the first is told by a {@link org.kith.charter.recognition.First}, on terms that it names.
 */
@DomainStyle
@NullMarked
package org.kith.charter.recognition;

import org.jspecify.annotations.NullMarked;
import org.kith.core.style.DomainStyle;
