package org.kith.plugins.rubric;

/** In what an answer is counted. */
public enum Measure {
    /** In levels: as much as the number of the level is above the lowest, of as much as the highest is. */
    LEVELS,
    /** As a share of 1: the way from the lowest level to the highest. */
    SHARE
}
