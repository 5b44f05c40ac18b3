package org.kith.charter.recognition;

/** Whether it can be said which place was the first. */
public enum FirstVerdict {
    /** One place was the first. */
    FIRST,
    /** Several places were recognised on the same day, and before all others. */
    TIE,
    /** It cannot be said, since too little is known of some recognitions. */
    UNCLEAR,
    /** No place was recognised on these terms. */
    NOBODY
}
