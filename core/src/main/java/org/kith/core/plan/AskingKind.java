package org.kith.core.plan;

/** For what a community will be asked. */
public enum AskingKind {
    /** To hear what people want. */
    LISTENING,
    /** To hear whether a priority is right. */
    SENSE_CHECK
}
