package org.kith.charter;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Set;

/** How a {@link Programme} stands, and so also the step by which it came to stand so. */
public enum ProgrammeState {
    /** The place has committed itself to the charter. */
    ADOPTED,
    /** The work has begun. */
    ACTIVE,
    /** Somebody decided to let the work rest. */
    PAUSED,
    /** The work rests, and nobody decided that it should. */
    STALLED,
    /** The work goes on after it rested. */
    RESUMED,
    /** The programme is over; what goes on is another programme. */
    ENDED;

    private static final ImmutableSetMultimap<ProgrammeState, ProgrammeState> NEXT =
            ImmutableSetMultimap.<ProgrammeState, ProgrammeState>builder()
                    .putAll(ADOPTED, ACTIVE, PAUSED, STALLED, ENDED)
                    .putAll(ACTIVE, PAUSED, STALLED, ENDED)
                    .putAll(PAUSED, STALLED, RESUMED, ENDED)
                    .putAll(STALLED, PAUSED, RESUMED, ENDED)
                    .putAll(RESUMED, PAUSED, STALLED, ENDED)
                    .build();

    /** {@return the states in which a programme can begin} */
    public static Set<ProgrammeState> first() {
        return ImmutableSet.of(ADOPTED);
    }

    /** {@return the states that may follow on this one; empty after the end} */
    public Set<ProgrammeState> next() {
        return NEXT.get(this);
    }

    /** {@return whether somebody has to have decided it; work begins, stalls and goes on by itself too} */
    boolean isDecided() {
        return this == ADOPTED || this == PAUSED || this == ENDED;
    }
}
