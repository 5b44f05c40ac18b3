package org.kith.plugins.rubric;

/** What an open answer counts: "don't know", or none at all. Not applicable always leaves the denominator. */
public enum OpenAnswers {
    /** It leaves the denominator, so that only what is rated counts. */
    LEFT_OUT,
    /** It counts as the lowest level, unless nothing is rated at all: then there is no number. */
    LOWEST
}
