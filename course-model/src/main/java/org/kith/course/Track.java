package org.kith.course;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.kith.core.number.Money;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Shape;
import org.kith.core.text.Text;

/**
 * A way to take a course, at its own fee: with a certificate at the end, or without.
 *
 * <p>The sum of its fees fits into {@link Money}. Immutable.
 */
@Value.Immutable
public sealed interface Track extends WithTrack permits ImmutableTrack {

    /** What a track looks like. */
    Shape<Track> SHAPE = Shape.of(Track.class, "track", Track::builder, Track.Builder::build)
            .required("id", TrackId.KIND, Track::id, Track.Builder::id)
            .required("title", Kinds.TEXT, Track::title, Track.Builder::title)
            .required("certificate", Kinds.BOOLEAN, Track::certificate, Track.Builder::certificate)
            .optional("chosenAfter", TrackId.KIND, Track::chosenAfter, Track.Builder::chosenAfter)
            .list("fees", FeeLine.SHAPE, Track::fees, Track.Builder::fees)
            .list("requirements", Kinds.TEXT, Track::requirements, Track.Builder::requirements)
            .done();

    /** {@return its name, which no other track of the course has} */
    TrackId id();

    /** {@return what it is called} */
    Text title();

    /** {@return whether it can end with a certificate} */
    boolean certificate();

    /**
     * {@return the track on which people begin who choose this one later, as a certificate is chosen when the course is already
     * under way; empty if it is chosen at the start}
     */
    Optional<TrackId> chosenAfter();

    /** {@return what it costs, line by line and all in all, in order; empty if nobody has said} */
    List<FeeLine> fees();

    /** {@return what a learner must do beside coming, in order; empty if nothing was asked} */
    List<Text> requirements();

    /**
     * {@return the sum of the fee lines; empty if there are none, or if they are in several currencies}
     */
    default Optional<Money> fee() {
        for (FeeLine line : fees()) {
            if (!line.amount().currency().equals(fees().get(0).amount().currency())) {
                return Optional.empty();
            }
        }
        return fees().stream().map(FeeLine::amount).reduce(Money::plus);
    }

    /** Checks that the fees can be summed. */
    @Value.Check
    default void check() {
        try {
            fee();
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("the sum of the fees is larger than any money can be", e);
        }
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a track. Not thread-safe. */
    final class Builder extends ImmutableTrack.Builder {
        Builder() {}
    }
}
