/**
 * What a place says of itself, and what it hands in to a body that may recognise it.
 *
 * <p>Start with {@link org.kith.charter.submission.SelfAssessment}: several raters, and what they agreed on. A
 * {@link org.kith.charter.submission.ReviewComparison} lays it beside the review that is worked out from the register, and
 * changes neither. A {@link org.kith.charter.submission.Submission} keeps both for a day, step by step, with what is missing.
 */
@DomainStyle
@NullMarked
package org.kith.charter.submission;

import org.jspecify.annotations.NullMarked;
import org.kith.core.style.DomainStyle;
