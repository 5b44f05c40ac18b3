package org.kith.core.framework;

/**
 * Whom a {@link Framework} is about, so that nobody makes one score of what many people said of themselves.
 *
 * <p>Empowered individuals do not add up to an empowered community. What many answered to a framework that names its subject
 * stays a distribution; it is never averaged, and no rubric may make one level of it.
 */
public enum Subject {
    /** Each person who answers, and nobody else. */
    PERSON,
    /** A community, a partnership or a body as a whole: one answer, on which those concerned agree. */
    COMMUNITY
}
