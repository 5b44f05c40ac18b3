package org.kith.charter.recognition;

import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import org.kith.core.community.PlaceId;
import org.kith.core.dossier.Dossier;

/**
 * Which place was the first to be recognised, on terms that are named, by the records that were compared.
 *
 * <p>A grant counts, whatever became of it later. Days known in part are compared as far as they are certain; where they would have
 * to decide, nothing is said but why. It holds for these records only: one that is missing may be earlier. Immutable.
 */
@Value.Immutable
public sealed interface First extends WithFirst permits ImmutableFirst {

    /** {@return on which terms} */
    FirstTerms terms();

    /** {@return whether it can be said} */
    FirstVerdict verdict();

    /** {@return the first place; those that tie; those of which each may be the first; by id} */
    Set<PlaceId> places();

    /** {@return the recognitions that fit the terms, or may, by id} */
    List<RecognitionId> compared();

    /** {@return why it cannot be said, by id; empty if it can} */
    List<Unclear> unclear();

    /**
     * {@return which place was the first among the recognitions of a dossier}
     *
     * <p>Recognitions of which no grant is told are passed over. That a place lies in a larger one is told by the places of the dossier
     * and its background; one that is no country, and of which no larger place is told, may lie anywhere.
     */
    static First among(Dossier dossier, FirstTerms terms) {
        return new FirstSearch(dossier, terms).first();
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts. Not thread-safe. */
    final class Builder extends ImmutableFirst.Builder {
        Builder() {}
    }
}
