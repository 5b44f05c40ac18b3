package org.kith.core.score;

/**
 * How the criteria that were rated in both of two cards compare: the only ones of which a change can be told.
 *
 * @param improved how many are higher in the later card
 * @param same how many are as high
 * @param lower how many are lower
 */
public record RatedTwice(int improved, int same, int lower) {

    /** {@return how many criteria there are in all: the denominator of each of the three} */
    public int total() {
        return improved + same + lower;
    }

    /** {@return the same from the later card to the earlier one} */
    public RatedTwice swapped() {
        return new RatedTwice(lower, same, improved);
    }
}
