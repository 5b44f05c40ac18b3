package org.kith.core.score;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.kith.core.framework.LevelKey;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.shape.Shape;

/**
 * Which level is held on the day of a score card, and until when.
 *
 * <p>Follows from decisions and from how long the scheme says that they hold, never from a score.
 *
 * <p>Immutable.
 */
@Value.Immutable
public sealed interface Standing extends WithStanding permits ImmutableStanding {

    /** The kind of {@link #state()}. */
    Scalar<StandingState> STATE = Kinds.ofEnum("standing-state", StandingState.class);

    /** The form of it. */
    Shape<Standing> SHAPE = Shape.of(Standing.class, "standing", Standing::builder, Standing.Builder::build)
            .required("level", LevelKey.KIND, Standing::level, Standing.Builder::level)
            .required("since", Kinds.DATE, Standing::since, Standing.Builder::since)
            .required("state", STATE, Standing::state, Standing.Builder::state)
            .optional("renewalFrom", Kinds.DATE, Standing::renewalFrom, Standing.Builder::renewalFrom)
            .optional("endExclusive", Kinds.DATE, Standing::endExclusive, Standing.Builder::endExclusive)
            .done();

    /** {@return the level that was decided last} */
    LevelKey level();

    /** {@return the first day of it} */
    LocalDate since();

    /** {@return whether it still holds} */
    StandingState state();

    /** {@return the first day on which it may be renewed, if the scheme has a window for that} */
    Optional<LocalDate> renewalFrom();

    /** {@return the first day on which it no longer holds; empty if it has no end} */
    Optional<LocalDate> endExclusive();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts. Not thread-safe. */
    final class Builder extends ImmutableStanding.Builder {
        Builder() {}
    }
}
