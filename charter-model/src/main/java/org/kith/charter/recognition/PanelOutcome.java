package org.kith.charter.recognition;

import java.util.Optional;

/** What a panel decided. */
public enum PanelOutcome {
    /** The place is recognised. */
    GRANTED,
    /** The place is recognised again. */
    RENEWED,
    /** The recognition is taken back. */
    WITHDRAWN,
    /** The place is not recognised. */
    REFUSED,
    /** The panel asks for more before it decides. */
    DEFERRED;

    /** {@return the change of a recognition that follows from it; empty if none does} */
    public Optional<RecognitionState> change() {
        return switch (this) {
            case GRANTED -> Optional.of(RecognitionState.GRANTED);
            case RENEWED -> Optional.of(RecognitionState.RENEWED);
            case WITHDRAWN -> Optional.of(RecognitionState.WITHDRAWN);
            case REFUSED, DEFERRED -> Optional.empty();
        };
    }
}
