package org.kith.core.assessment;

/** Who answers an assessment. */
public enum RaterKind {
    /** The team that does the work. */
    TEAM,
    /** People of the community. */
    COMMUNITY,
    /** A body that works with the team. */
    PARTNER,
    /** A panel of an awarding body. */
    PANEL,
    /** Somebody from outside who looks at what is published. */
    OBSERVER,
    /** Nobody: the answers were worked out from what is on record. */
    RECORDS
}
