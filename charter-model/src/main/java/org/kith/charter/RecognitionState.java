package org.kith.charter;

/** How a {@link Recognition} stands, as its awarding body last said. */
public enum RecognitionState {
    /** It was given, and nothing else is known since. */
    GRANTED,
    /** It was given again after its period. */
    RENEWED,
    /** Its period ended, and it was not renewed. */
    LAPSED,
    /** The awarding body took it back. */
    WITHDRAWN,
    /** The awarding body no longer runs the scheme. */
    SCHEME_CLOSED
}
