package org.kith.course.enrolment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kith.core.privacy.PersonRef;

/**
 * Where somebody is in the order on the list. Immutable.
 *
 * <p>The order goes by the priority, then by the moment of interest or the lot, then by the number. What is compared is packed: the
 * rank has the priority in ten bits and the upper part of the moment or lot in the others; the rest has its lower part.
 */
final class Turn implements Ranked {

    private static final int KEY_BITS = 54;
    private static final long KEY = (1L << KEY_BITS) - 1;
    private static final int LOT_BITS = 10;
    private static final int MIDDLE = 511; // so that all priorities fit in ten bits with a sign

    private final long rank;
    private final int rest;
    private final int number;
    private final int change;
    private final int slot;
    private final PersonRef person;
    private final Applicant applicant;

    private Turn(long rank, int rest, int number, int change, int slot, Applicant applicant, PersonRef person) {
        this.rank = rank;
        this.rest = rest;
        this.number = number;
        this.change = change;
        this.slot = slot;
        this.applicant = applicant;
        this.person = person;
    }

    /**
     * {@return the turn of somebody whose interest was accepted}
     *
     * @param number how many interests were accepted up to this one
     * @param slot where the registration is kept among the {@link People}
     */
    static Turn of(Applicant applicant, PromotionOrder order, int number, int slot) {
        long key;
        int rest;
        if (order instanceof PromotionOrder.ByLot lots) {
            long lot = lots.lot(applicant.person());
            key = lot >> LOT_BITS;
            rest = (int) lot & ((1 << LOT_BITS) - 1);
        } else {
            Instant since = applicant.since();
            key = since.getEpochSecond() >> 2; // in 54 bits even for the first and the last moment there are
            rest = (int) (since.getEpochSecond() & 3) << 30 | since.getNano();
        }
        long rank = rank(applicant.priority(), key + (KEY + 1) / 2);
        return new Turn(rank, rest, number, 0, slot, applicant, applicant.person());
    }

    private static long rank(int priority, long key) {
        return (long) (MIDDLE - priority) << KEY_BITS | (key & KEY);
    }

    /** {@return the turn of the same interest with another priority; no turn has the same place in the order twice} */
    Turn withPriority(int other) {
        return other == priority()
                ? this
                : new Turn(rank(other, rank), rest, number, change + 1, slot, applicant, person);
    }

    int priority() {
        return MIDDLE - (int) (rank >> KEY_BITS);
    }

    Applicant applicant() {
        return applicant.withPriority(priority());
    }

    PersonRef person() {
        return person;
    }

    int number() {
        return number;
    }

    int slot() {
        return slot;
    }

    @Override
    public long rank() {
        return rank;
    }

    /** {@return below 0 if this goes before another} */
    int compare(Turn other) {
        int order = Long.compare(rank, other.rank);
        if (order == 0) {
            order = Integer.compareUnsigned(rest, other.rest);
        }
        if (order == 0) {
            order = Integer.compare(number, other.number);
        }
        return order != 0 ? order : Integer.compare(change, other.change);
    }

    /** {@return whether another is the same, given that both are of one course of events} */
    boolean is(Turn other) {
        return number == other.number && change == other.change;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Turn that
                && is(that)
                && slot == that.slot
                && rank == that.rank
                && applicant().equals(that.applicant());
    }

    @Override
    public int hashCode() {
        return number;
    }
}
