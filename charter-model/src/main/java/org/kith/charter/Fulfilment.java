package org.kith.charter;

/** How far a step is kept on a day. */
public enum Fulfilment {
    /** What the step asks for is there. */
    MET,
    /** It is not there yet, or not yet in this turn, and there is still time. */
    DUE,
    /** Some of it is there. */
    PARTLY_MET,
    /** It was there, and no longer is. */
    LAPSED,
    /** It is not there. */
    UNMET,
    /** Nobody can tell: the register lists no body that the step addresses, or no adoption of the charter is told. */
    NOT_KNOWN,
    /** The place has not promised it: its own charter leaves it out, or there is no programme on that day. */
    NOT_PROMISED
}
