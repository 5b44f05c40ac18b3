package org.kith.course;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;

/** How people come together for a session. */
public enum Delivery {
    /** Everybody at a distance. */
    ONLINE,
    /** Everybody in one room. */
    IN_PERSON,
    /** Some in a room and some at a distance, at the same time. */
    MIXED;

    /** The kind of fields that hold a delivery. */
    public static final Scalar<Delivery> KIND = Kinds.ofEnum("delivery", Delivery.class);
}
