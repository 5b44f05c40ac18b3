package org.kith.core.assessment;

/** How somebody who was asked for evidence replied. */
public enum ReplyKind {
    /** There is evidence. */
    GIVEN,
    /** There is none. */
    NONE
}
