package org.kith.course;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;

/** What people do in an activity. */
public enum ActivityKind {
    /** They are shown slides. */
    SLIDES,
    /** They watch a video. */
    VIDEO,
    /** They talk about something together. */
    DISCUSSION,
    /** They do something online, each in his or her own time. */
    ONLINE_ACTIVITY,
    /** They get to know each other. */
    NETWORKING;

    /** The kind of fields that hold such a kind. */
    public static final Scalar<ActivityKind> KIND = Kinds.ofEnum("activity-kind", ActivityKind.class);

    /** {@return whether it takes time of the session: everything but what is done in one's own time} */
    public boolean takesSessionTime() {
        return this != ONLINE_ACTIVITY;
    }
}
