package org.kith.core.text;

/** How far a stated fact can be relied on, from the firmest to the loosest. */
public enum Confidence {
    /** Seen in a page that is open to the public. */
    VERIFIED,
    /** Taken from one of the documents that a community or an awarding body works from. */
    DOCUMENT,
    /** Background knowledge that nobody has confirmed for this purpose. */
    BACKGROUND,
    /** Inferred or calculated from other facts. */
    INFERRED,
    /** Made up, to show what an entry looks like. */
    ILLUSTRATIVE
}
