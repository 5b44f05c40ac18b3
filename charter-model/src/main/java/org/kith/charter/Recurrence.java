package org.kith.charter;

/**
 * How often a {@link CharterStep} asks for something, in one version of the charter.
 *
 * <p>Versions differ: a short wording may ask for a policy where a longer one asks for a review of it every year.
 */
public enum Recurrence {
    /** At least once in every year. */
    YEARLY,
    /** All the time. */
    CONTINUOUS,
    /** Whenever the programme as a whole is reviewed. */
    AT_EACH_REVIEW,
    /** Once in the first two years, then every year. */
    FIRST_REVIEW_THEN_YEARLY
}
