package org.kith.core.audience;

/**
 * Whom an export is for.
 *
 * <p>Audiences are ordered in part, by {@link #isAtOrBelow}: where one is below another, the other sees all that the one
 * sees. {@link #PUBLIC} is below all; {@link #PARTICIPANTS} and {@link #PARTNERS} are below {@link #TEAM}, which is below
 * {@link #STEERING}; {@link #SELF} and {@link #RESEARCH} are above {@link #PUBLIC} only. Two audiences that are not below
 * one another promise nothing to each other. The order of {@link #compareTo} and {@link #ordinal()} means nothing here; it
 * only lists the audiences the same way every time.
 */
public enum Audience {
    /** Everybody. */
    PUBLIC,
    /** Those who take part: learners, people who were asked. */
    PARTICIPANTS,
    /** The bodies that work together. */
    PARTNERS,
    /** The people who run the programme. */
    TEAM,
    /** The group that the team answers to. */
    STEERING,
    /** One person, looking at what is about that person. */
    SELF,
    /** Researchers, under an agreement of their own. */
    RESEARCH;

    /** {@return whether the other audience sees all that this one sees; true for an audience and itself} */
    public boolean isAtOrBelow(Audience other) {
        return this == other
                || switch (this) {
                    case PUBLIC -> true;
                    case PARTICIPANTS, PARTNERS -> other == TEAM || other == STEERING;
                    case TEAM -> other == STEERING;
                    case STEERING, SELF, RESEARCH -> false;
                };
    }
}
