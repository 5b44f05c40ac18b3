package org.kith.plugins.report;

/** What happened on a day of a plan, or is to happen. Each has a row of its own in the timeline, in this order. */
enum DayKind {
    /** The plan became a draft, was agreed, reviewed or closed. */
    TURN,
    /** People were listened to. */
    LISTENING,
    /** People were asked whether a priority is right. */
    SENSE_CHECK,
    /** People voted. */
    VOTE,
    /** Those who were asked heard what became of it. */
    REPORT_BACK,
    /** Work rests. */
    PAUSE
}
