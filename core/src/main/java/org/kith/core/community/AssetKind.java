package org.kith.core.community;

/** What sort of strength of a community it is. */
public enum AssetKind {
    /** What somebody can do, knows or gives. */
    GIFT,
    /** A group that people join of their own will. */
    ASSOCIATION,
    /** A body with staff and rooms, such as a school. */
    INSTITUTION,
    /** Somewhere to be, such as a park or a hall. */
    PLACE,
    /** A way to share or trade, such as a time bank. */
    EXCHANGE
}
