package org.kith.charter;

/**
 * What a place did to a step of a charter when it made it its own.
 *
 * <p>That steps were merged or split, or that one is an aim of the place's own, is not told here: it follows from the steps
 * that a {@link LocalStep} stands for.
 */
public enum StepChange {
    /** It reaches further, such as to nurseries beside schools. */
    SCOPE_EXTENDED,
    /** It takes another form, such as an event in place of a parade. */
    OTHER_FORM,
    /** It says the same in words of the place's own. */
    OWN_WORDING
}
