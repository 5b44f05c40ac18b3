package org.kith.course.enrolment;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.immutables.value.Value;
import org.kith.core.community.PlaceId;
import org.kith.core.community.SectorId;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Shape;

/**
 * How many seats people of a place, of a sector, or of a sector in a place may hold, beside the seats of the whole cohort.
 *
 * <p>It keeps no seat free for them: it is a bound, not a claim. Immutable.
 */
@Value.Immutable
public sealed interface Quota extends WithQuota permits ImmutableQuota {

    /** What a quota looks like. */
    Shape<Quota> SHAPE = Shape.of(Quota.class, "quota", Quota::builder, Quota.Builder::build)
            .required("id", QuotaId.KIND, Quota::id, Quota.Builder::id)
            .optional("place", PlaceId.REFERENCE, Quota::place, Quota.Builder::place)
            .optional("sector", SectorId.REFERENCE, Quota::sector, Quota.Builder::sector)
            .required("seats", Kinds.nonNegativeInt(), Quota::seats, Quota.Builder::seats)
            .done();

    /** {@return its name, which no other quota of the policy has} */
    QuotaId id();

    /** {@return the place whose people count; empty if people of any place do} */
    Optional<PlaceId> place();

    /** {@return the sector whose people count; empty if people of any sector do} */
    Optional<SectorId> sector();

    /** {@return how many seats they may hold; 0 or more} */
    int seats();

    /** {@return whether people of a place and a sector count; those without one are of none} */
    default boolean counts(Optional<PlaceId> ofPlace, Optional<SectorId> ofSector) {
        return (place().isEmpty() || place().equals(ofPlace)) && (sector().isEmpty() || sector().equals(ofSector));
    }

    /** Checks that it is about somebody, and the bound. */
    @Value.Check
    default void check() {
        checkArgument(place().isPresent() || sector().isPresent(), "a quota is about a place, a sector or both");
        checkArgument(seats() >= 0, "the seats of a quota must not be negative");
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a quota. Not thread-safe. */
    final class Builder extends ImmutableQuota.Builder {
        Builder() {}
    }
}
