package org.kith.core.plan;

/** What was done to the words of a priority. */
public enum EditKind {
    /** Several became one. */
    MERGED,
    /** One became several, and this is one of them. */
    SPLIT,
    /** It was said in other words. */
    REWORDED
}
