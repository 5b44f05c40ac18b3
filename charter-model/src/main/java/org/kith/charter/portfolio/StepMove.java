package org.kith.charter.portfolio;

/**
 * How a place kept one step on two days.
 *
 * @param before on the first day
 * @param after on the second day
 */
public record StepMove(PlaceStep before, PlaceStep after) {

    /** {@return whether it is kept otherwise than before} */
    public boolean isChange() {
        return before.fulfilment() != after.fulfilment();
    }

    /** {@return whether it is kept better than before, and how it was kept is known of both days} */
    public boolean isRise() {
        return Strength.isRise(before.fulfilment(), after.fulfilment());
    }

    /**
     * {@return whether it is kept less than before, and its time is over}
     *
     * <p>A step that was met and is due again in a new turn has not fallen.
     */
    public boolean isFall() {
        return Strength.isFall(before.fulfilment(), after.fulfilment());
    }
}
