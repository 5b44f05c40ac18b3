package org.kith.core.questionnaire;

/** Why somebody who was asked gave no answer. */
public enum Silence {
    /** He or she does not know. */
    DONT_KNOW,
    /** The question does not concern him or her. */
    NOT_APPLICABLE,
    /** He or she would rather not say; in counts the same as a question that was not answered. */
    NOT_SAID
}
