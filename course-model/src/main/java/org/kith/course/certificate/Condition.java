package org.kith.course.certificate;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;

/** What a certificate can depend on. */
public enum Condition {
    /** A track that ends with it was chosen. */
    TRACK,
    /** Enough sessions were attended. */
    ATTENDANCE,
    /** The activities beside the sessions were done. */
    ACTIVITIES,
    /** An assessor found the final work good enough. */
    APPRAISAL,
    /** The fee was paid. */
    FEE;

    /** The kind of fields that hold a condition. */
    public static final Scalar<Condition> KIND = Kinds.ofEnum("condition", Condition.class);
}
