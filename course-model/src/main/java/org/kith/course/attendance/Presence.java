package org.kith.course.attendance;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;

/** Whether somebody came to a session. */
public enum Presence {
    /** Came. */
    PRESENT,
    /** Did not come. */
    ABSENT,
    /** Did not come, with a reason that was accepted. */
    EXCUSED,
    /** Did not come, and has made up for it since. */
    MADE_UP;

    /** The kind of fields that hold a presence. */
    public static final Scalar<Presence> KIND = Kinds.ofEnum("presence", Presence.class);
}
