package org.kith.course.survey;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;

/** Who is asked for feedback. */
public enum Respondents {
    /** Those who take part. */
    PARTICIPANTS,
    /** Those who facilitate. */
    FACILITATORS;

    /** The kind of fields that hold respondents. */
    public static final Scalar<Respondents> KIND = Kinds.ofEnum("respondents", Respondents.class);
}
