package org.kith.charter;

import org.kith.core.framework.FrameworkId;

/**
 * The names of the documents that the module ships.
 *
 * <p>Charters of the same name exist elsewhere: those here are about dying, death, loss and care.
 */
public final class Charters {

    /** The list of thirteen steps. */
    public static final CharterId COMPASSIONATE_CITY_13 = CharterId.of("compassionate-city-13");

    /** The older list of twelve steps, in its short wording. */
    public static final CharterId COMPASSIONATE_CITY_12 = CharterId.of("compassionate-city-12");

    /** The revision of 2020, of which the number of steps is known, and the steps are not. */
    public static final CharterId COMPASSIONATE_CITY_2020 = CharterId.of("compassionate-city-2020");

    /**
     * The framework in which a place rates itself on the thirteen steps.
     *
     * <p>Its scale is Kith's own, since no published one is known.
     */
    public static final FrameworkId COMPASSIONATE_CITY_13_SELF_ASSESSMENT =
            FrameworkId.of("compassionate-city-13-self-assessment");

    private Charters() {}
}
