package org.kith.course.certificate;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;

/** What became of a condition. */
public enum Result {
    /** It holds for good. */
    PASS,
    /** It cannot hold any more. */
    FAIL,
    /** It may still come to hold. */
    PENDING;

    /** The kind of fields that hold a result. */
    public static final Scalar<Result> KIND = Kinds.ofEnum("result", Result.class);
}
