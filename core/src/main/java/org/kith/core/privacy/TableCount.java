package org.kith.core.privacy;

/**
 * A count of a table with its totals, seen as the edge of a network: a line of the table is a node, and as much comes into a node as
 * goes out of it.
 *
 * @param from the node that it leaves
 * @param to the node that it enters
 * @param value how many people it counts
 * @param least the least that it may be for somebody who knows why it is hidden
 * @param most the most that it may be for somebody who knows why it is hidden
 * @param isTotal whether others add up to it
 */
record TableCount(int from, int to, long value, long least, long most, boolean isTotal) {

    private static final long COST = 1L << 42;

    /** {@return whether it must be hidden for its own sake, and not only to protect another} */
    boolean isSmall() {
        return most < Long.MAX_VALUE;
    }

    /** {@return whether it can be hidden to protect another: no total can, and nobody believes that a 0 is anything else} */
    boolean mayProtect() {
        return !isTotal && !isSmall() && value > 0;
    }

    /** {@return whether it could be one more, or one less} */
    boolean canChange(boolean up) {
        return up ? value < most : value > least;
    }

    /** {@return what it costs to hide it: as few counts as can be, then as few people} */
    long cost() {
        return COST + Math.min(value, COST >> 6);
    }
}
