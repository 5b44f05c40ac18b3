package org.kith.charter;

/** From when on a charter asks for one more sector in every year: its wording can be read in two ways. */
public enum SectorReading {
    /** The first has a year from the day on which the first review is due: with a review after 24 months, it joins by month 36. */
    A_YEAR_AFTER_THE_REVIEW,
    /** The first joins by the day on which the first review is due: with a review after 24 months, by month 24. */
    WITH_THE_REVIEW
}
