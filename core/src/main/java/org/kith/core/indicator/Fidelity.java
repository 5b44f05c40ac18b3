package org.kith.core.indicator;

/** Whether a figure was counted as its definition says. */
public enum Fidelity {
    /** As defined. */
    AS_DEFINED,
    /** In a way of the place's own, so that it compares with others only in part. */
    ADAPTED
}
