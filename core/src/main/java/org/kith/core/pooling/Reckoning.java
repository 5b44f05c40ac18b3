package org.kith.core.pooling;

import org.kith.core.privacy.SmallCells;

/**
 * Why a figure that was published is no longer the one that would be counted. Tells numbers of people only, and nobody's answers.
 * Immutable.
 *
 * @param published how many responses were counted when it was published
 * @param withdrawn how many of them are kept, but may no longer be counted
 * @param erased how many of them are not kept any more; negative if more can be counted for that moment than were published
 * @param joined how many are counted now and were not then
 */
public record Reckoning(long published, long withdrawn, long erased, long joined) {

    /** {@return how many of those who were counted are still counted} */
    public long standing() {
        return published - withdrawn - erased;
    }

    /** {@return how many would be counted now} */
    public long now() {
        return standing() + joined;
    }

    /**
     * {@return whether nobody's answer could be told from the difference, if the figure were published again}
     *
     * <p>That is so if the same people are counted, or at least the minimum have come or gone.
     */
    public boolean mayBeRenewed(SmallCells rule) {
        return !rule.isSmall(withdrawn + Math.abs(erased) + joined);
    }
}
