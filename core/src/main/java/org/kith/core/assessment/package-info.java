/**
 * What was answered about a framework: by whom, when, and on what evidence.
 *
 * <p>Start with {@link org.kith.core.assessment.Assessment}. An {@link org.kith.core.assessment.Answer} is a rating, "not
 * applicable", "don't know" or open; the four are never mixed up. What is not yet shown is asked for by an
 * {@link org.kith.core.assessment.EvidenceRequest}; a {@link org.kith.core.assessment.Story} may show a side of a criterion.
 */
@DomainStyle
@NullMarked
package org.kith.core.assessment;

import org.jspecify.annotations.NullMarked;
import org.kith.core.style.DomainStyle;
