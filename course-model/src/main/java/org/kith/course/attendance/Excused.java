package org.kith.course.attendance;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;

/** What becomes of a session that somebody was excused from. */
public enum Excused {
    /** It counts as if he or she had come. */
    COUNTED,
    /** It does not count at all: neither as attended nor among the sessions. */
    LEFT_OUT,
    /** It counts as missed until it is made up. */
    TO_BE_MADE_UP;

    /** The kind of fields that hold the choice. */
    public static final Scalar<Excused> KIND = Kinds.ofEnum("excused", Excused.class);
}
