package org.kith.charter.recognition;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.kith.charter.CharterId;
import org.kith.core.community.BodyId;
import org.kith.core.community.PlaceId;
import org.kith.core.community.PlaceKind;

/**
 * Among which recognitions a place is to be the first; what is left out does not matter.
 *
 * <p>Without its terms a claim to be the first says nothing: three places can be the first at once, each on terms of its own.
 * Immutable.
 */
@Value.Immutable
public sealed interface FirstTerms extends WithFirstTerms permits ImmutableFirstTerms {

    /** {@return the sorts of place that count; all if empty} */
    Set<PlaceKind> kinds();

    /** {@return the larger place in which they lie, such as a country} */
    Optional<PlaceId> within();

    /** {@return the body that recognised them} */
    Optional<BodyId> awardingBody();

    /** {@return the scheme by which it did} */
    Optional<RecognitionSchemeId> scheme();

    /** {@return the version of the scheme} */
    Optional<String> version();

    /** {@return the version of the charter that the body went by} */
    Optional<CharterId> charter();

    /** {@return the last day that is looked at; of a year from 1 to 9998} */
    LocalDate by();

    /** Checks the day. */
    @Value.Check
    default void check() {
        checkArgument(by().getYear() >= 1 && by().getYear() <= 9_998, "the year must be one from 1 to 9998");
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the terms. Not thread-safe. */
    final class Builder extends ImmutableFirstTerms.Builder {
        Builder() {}
    }
}
