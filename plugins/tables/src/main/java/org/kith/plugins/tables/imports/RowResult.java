package org.kith.plugins.tables.imports;

/** What becomes of a row. */
public enum RowResult {
    /** It is something that was not there. */
    NEW,
    /** It changes something that was there. */
    CHANGED,
    /** It says what is there already. */
    UNCHANGED,
    /** It does not fit, and nothing of it is taken. */
    REFUSED
}
