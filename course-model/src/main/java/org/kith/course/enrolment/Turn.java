package org.kith.course.enrolment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kith.core.privacy.PersonRef;

/**
 * Where somebody is in the order on the list. Immutable.
 *
 * <p>What is compared is kept side by side, since that happens with most commands.
 */
final class Turn {

    private final int priority;
    private final int number;
    private final long key;
    private final int subKey;
    private final int change;
    private final int slot;
    private final Applicant applicant;

    private Turn(Applicant applicant, long key, int subKey, int number, int change, int slot) {
        this.applicant = applicant;
        this.priority = applicant.priority();
        this.key = key;
        this.subKey = subKey;
        this.number = number;
        this.change = change;
        this.slot = slot;
    }

    /**
     * {@return the turn of somebody whose interest was accepted}
     *
     * @param number how many interests were accepted up to this one
     * @param slot where the registration is kept among the {@link People}
     */
    static Turn of(Applicant applicant, PromotionOrder order, int number, int slot) {
        if (order instanceof PromotionOrder.ByLot lots) {
            return new Turn(applicant, lots.lot(applicant.person()), 0, number, 0, slot);
        }
        Instant since = applicant.since();
        return new Turn(applicant, since.getEpochSecond(), since.getNano(), number, 0, slot);
    }

    /** {@return the turn of the same interest with another priority; no turn has the same place in the order twice} */
    Turn withPriority(int other) {
        return other == priority
                ? this
                : new Turn(applicant.withPriority(other), key, subKey, number, change + 1, slot);
    }

    Applicant applicant() {
        return applicant;
    }

    PersonRef person() {
        return applicant.person();
    }

    int number() {
        return number;
    }

    int slot() {
        return slot;
    }

    /** {@return below 0 if this goes before another: by the priority, then the key, then the number} */
    int compare(Turn other) {
        int order = Integer.compare(other.priority, priority);
        if (order == 0) {
            order = Long.compare(key, other.key);
        }
        if (order == 0) {
            order = Integer.compare(subKey, other.subKey);
        }
        if (order == 0) {
            order = Integer.compare(number, other.number);
        }
        return order != 0 ? order : Integer.compare(change, other.change);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Turn that
                && number == that.number
                && slot == that.slot
                && change == that.change
                && applicant.equals(that.applicant);
    }

    @Override
    public int hashCode() {
        return number;
    }
}
