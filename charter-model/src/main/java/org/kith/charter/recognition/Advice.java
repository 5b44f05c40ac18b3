package org.kith.charter.recognition;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.immutables.value.Value;
import org.kith.charter.CharterReviewId;
import org.kith.core.score.ScoreCardId;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.shape.Shape;
import org.kith.core.text.Text;

/** What was worked out for a panel, a score card or a review, and what the panel made of it. Immutable. */
@Value.Immutable
public sealed interface Advice extends WithAdvice permits ImmutableAdvice {

    /** The kind of {@link #use()}. */
    Scalar<AdviceUse> USE = Kinds.ofEnum("advice-use", AdviceUse.class);

    /** What advice looks like. */
    Shape<Advice> SHAPE = Shape.of(Advice.class, "advice", Advice::builder, Advice.Builder::build)
            .optional("card", ScoreCardId.REFERENCE, Advice::card, Advice.Builder::card)
            .optional("review", CharterReviewId.REFERENCE, Advice::review, Advice.Builder::review)
            .required("use", USE, Advice::use, Advice.Builder::use)
            .optional("why", Kinds.TEXT, Advice::why, Advice.Builder::why)
            .done();

    /** {@return the score card; empty if it is a review} */
    Optional<ScoreCardId> card();

    /** {@return the review; empty if it is a score card} */
    Optional<CharterReviewId> review();

    /** {@return what the panel made of it} */
    AdviceUse use();

    /** {@return why} */
    Optional<Text> why();

    /** Checks that it is one of the two. */
    @Value.Check
    default void check() {
        checkArgument(card().isPresent() != review().isPresent(), "advice is either a score card or a review");
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of advice. Not thread-safe. */
    final class Builder extends ImmutableAdvice.Builder {
        Builder() {}
    }
}
