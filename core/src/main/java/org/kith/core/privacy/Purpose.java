package org.kith.core.privacy;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;

/** What somebody may consent to, each apart from the others. */
public enum Purpose {
    /** That his or her answers are kept and shown to him or her again. */
    OWN_LEARNING,
    /** That those who run the course see them. */
    COURSE_TEAM,
    /** That they are counted with those of many others. */
    RESEARCH,
    /** To be written to or called. */
    CONTACT,
    /** That his or her own words are quoted, without a name. */
    QUOTATION,
    /** To be introduced to others who live nearby. */
    INTRODUCTION;

    /** The kind of fields that hold a purpose. */
    public static final Scalar<Purpose> KIND = Kinds.ofEnum("purpose", Purpose.class);
}
