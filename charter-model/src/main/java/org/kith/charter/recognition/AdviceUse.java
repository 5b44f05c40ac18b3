package org.kith.charter.recognition;

/** What a panel made of an {@link Advice}. */
public enum AdviceUse {
    /** It decided as the advice says. */
    FOLLOWED,
    /** It decided otherwise. */
    OVERRULED
}
