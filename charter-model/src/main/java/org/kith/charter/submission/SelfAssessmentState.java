package org.kith.charter.submission;

/** How far a {@link SelfAssessment} is. */
public enum SelfAssessmentState {
    /** Its raters answer, each for themselves. */
    DRAFT,
    /** They agreed on one answer for each step. */
    AGREED
}
