package org.kith.core.wire;

/** Ends a quick read at the first thing that it leaves to a careful one. */
final class Unusual extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unusual() {
        super("left to a careful read", null, false, false); // without a stack trace: it is no fault
    }
}
