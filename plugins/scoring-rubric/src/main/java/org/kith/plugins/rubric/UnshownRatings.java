package org.kith.plugins.rubric;

/** What a rating without evidence is worth. */
public enum UnshownRatings {
    /** As much as any other; the same as where a rubric does not say. */
    FINAL,
    /** As much as any other, but it makes every number above it provisional. */
    PROVISIONAL
}
