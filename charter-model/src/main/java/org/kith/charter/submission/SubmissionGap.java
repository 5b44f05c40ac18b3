package org.kith.charter.submission;

/** What a panel would miss in a step of a {@link Submission}. */
public enum SubmissionGap {
    /** Nothing shows it: no fact that counts, no evidence of the team. */
    NO_EVIDENCE,
    /** Something showed it once, and no longer counts. */
    LAPSED_EVIDENCE,
    /** Evidence of the team is of a later day than the submission. */
    EVIDENCE_AFTER_DAY,
    /** The review and the team judge it, and not alike. */
    DISPUTED,
    /** The raters of the team have not agreed on one answer. */
    RATERS_DIFFER,
    /** The team says nothing of it. */
    NOT_ASSESSED,
    /** The register cannot tell. */
    NOT_REVIEWED,
    /** Somebody was asked for evidence and did not reply. */
    NO_REPLY
}
