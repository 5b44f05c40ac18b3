package org.kith.plugins.rubric;

/** What a rating without evidence is worth. */
public enum UnshownRatings {
    /** As much as any other. */
    FINAL,
    /** As much as any other, but it makes every number above it provisional. */
    PROVISIONAL
}
