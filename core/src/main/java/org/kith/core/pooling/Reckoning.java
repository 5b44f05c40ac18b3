package org.kith.core.pooling;

/**
 * Why a figure that was published is no longer the one that would be counted. Tells numbers of people only, and nobody's answers.
 *
 * <p>It does not tell whether the figure may be published again. Answers that were revised are in no number; in one
 * group there may be few who came or went, however many there are in all; and what was erased is told as the balance with what was
 * entered later for that time. Immutable.
 *
 * @param published how many responses were counted when it was published
 * @param withdrawn how many of them are kept, but may no longer be counted
 * @param erased how many of them are not kept any more, less those that were entered later for that moment; negative if those are
 *     more
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
}
