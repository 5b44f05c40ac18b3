package org.kith.core.shape;

/** How often a field may hold a value. */
public enum Occurs {
    /** Exactly once. */
    REQUIRED,
    /** Once or not at all; absent on the wire when there is none. */
    OPTIONAL,
    /** Any number of times, in an order that matters; absent on the wire when empty. */
    LIST,
    /** Any number of times, no value twice, in the order given; absent on the wire when empty. */
    SET,
    /** Any number of times, each under a key of its own, in the order given; absent on the wire when empty. */
    MAP
}
