package org.kith.charter;

/** How another programme is related to a {@link Programme}. */
public enum RelationKind {
    /** It covers the country, and this one is part of it or works beside it. */
    NATIONAL,
    /** It is that of a place nearby, or of one that works together with this one. */
    NEIGHBOUR,
    /** It is that of a larger place that this one lies in. */
    AROUND,
    /** It works in the same place, such as a project of research. */
    BESIDE,
    /** It came before this one in the same place. */
    EARLIER
}
