package org.kith.course.workshop;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;

/** What a slot of an agenda is for. */
public enum SlotKind {
    /** People arrive at what is ahead: welcome, introductions, aims. */
    OPENING,
    /** Somebody tells or shows something. */
    INPUT,
    /** All talk about something. */
    DISCUSSION,
    /** People work in groups. */
    GROUP_WORK,
    /** People meet whom they like. */
    NETWORKING,
    /** Nothing is planned: coffee, lunch. */
    BREAK,
    /** What was done is rounded off: feedback, next steps. */
    CLOSING;

    /** The kind of fields that hold the kind of a slot. */
    public static final Scalar<SlotKind> KIND = Kinds.ofEnum("slot-kind", SlotKind.class);

    /** {@return whether work is done in it: neither a break nor networking} */
    public boolean isWork() {
        return this != BREAK && this != NETWORKING;
    }
}
