package org.kith.course.workshop;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;

/** What those who held a workshop answer to a suggestion. */
public enum AnswerKind {
    /** It will be done. */
    YES,
    /** It will not be done. */
    NO,
    /** It is not decided: partners are still being consulted. */
    STILL_CONSULTING;

    /** The kind of fields that hold an answer. */
    public static final Scalar<AnswerKind> KIND = Kinds.ofEnum("answer-kind", AnswerKind.class);
}
