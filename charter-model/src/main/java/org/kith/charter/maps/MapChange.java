package org.kith.charter.maps;

import com.google.common.collect.ImmutableSet;
import java.util.Set;

/**
 * What changed from one map of a place to the next.
 *
 * <p>It passes no judgement on the number of needs: where more people are listened to, more needs are told. Whether a need that
 * was there before is answered now can be compared.
 *
 * @param newNeeds the needs that are told for the first time
 * @param goneNeeds the needs that are no longer told
 * @param answered the needs of both maps to which an asset is linked now, and none was before
 * @param unanswered the needs of both maps to which no asset is linked any more
 */
public record MapChange(Set<NeedId> newNeeds, Set<NeedId> goneNeeds, Set<NeedId> answered, Set<NeedId> unanswered) {

    /** Keeps copies. */
    public MapChange {
        newNeeds = ImmutableSet.copyOf(newNeeds);
        goneNeeds = ImmutableSet.copyOf(goneNeeds);
        answered = ImmutableSet.copyOf(answered);
        unanswered = ImmutableSet.copyOf(unanswered);
    }
}
