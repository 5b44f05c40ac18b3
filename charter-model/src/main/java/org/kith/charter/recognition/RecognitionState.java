package org.kith.charter.recognition;

import com.google.common.collect.ImmutableSetMultimap;
import java.util.Set;

/** How a {@link Recognition} stands, and so also the change by which it came to stand so. */
public enum RecognitionState {
    /** It was given. */
    GRANTED,
    /** It was given again. */
    RENEWED,
    /** Its time ended, and it was not given again. */
    LAPSED,
    /** The awarding body took it back. */
    WITHDRAWN,
    /** The owner of the scheme no longer runs it. */
    SCHEME_CLOSED;

    private static final ImmutableSetMultimap<RecognitionState, RecognitionState> NEXT =
            ImmutableSetMultimap.<RecognitionState, RecognitionState>builder()
                    .putAll(GRANTED, RENEWED, LAPSED, WITHDRAWN, SCHEME_CLOSED)
                    .putAll(RENEWED, RENEWED, LAPSED, WITHDRAWN, SCHEME_CLOSED)
                    .putAll(LAPSED, RENEWED)
                    .build();

    /** {@return the changes that may follow, after a grant as the first; what comes after a withdrawal or a closed scheme is another recognition} */
    public Set<RecognitionState> next() {
        return NEXT.get(this);
    }

    /** {@return whether the place is recognised while it stands so} */
    public boolean isStanding() {
        return this == GRANTED || this == RENEWED;
    }
}
