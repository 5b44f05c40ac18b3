package org.kith.core.plan;

/** What happened to a priority on its way from a wish to an answer. */
public enum Stage {
    /** Somebody had an idea. */
    IMAGINED,
    /** Somebody asked for it. */
    PROPOSED,
    /** Its words were merged, split or changed. */
    EDITED,
    /** The community was asked whether it is right. */
    SENSE_CHECKED,
    /** People voted on it. */
    RANKED,
    /** It was taken into the plan for good. */
    ADOPTED,
    /** Those who were asked heard what became of it. */
    REPORTED_BACK,
    /** It left the plan. */
    DROPPED
}
