package org.kith.core.questionnaire;

/** In what an answer does not fit its question. */
public enum Misfit {
    /** It is an answer to a question of another form. */
    OTHER_FORM,
    /** The scale has no such level. */
    UNKNOWN_LEVEL,
    /** No such choice is offered. */
    UNKNOWN_CHOICE,
    /** More is chosen than may be. */
    TOO_MANY_CHOICES,
    /** A choice has two ranks. */
    RANKED_TWICE,
    /** The text is longer than it may be. */
    TOO_LONG,
    /** The number or day is beyond the bounds. */
    OUT_OF_RANGE
}
