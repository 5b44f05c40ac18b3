package org.kith.core.score;

import static com.google.common.base.Preconditions.checkArgument;

import org.immutables.value.Value;
import org.kith.core.assessment.Answer;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Shape;

/**
 * How many criteria were rated, not applicable, not known and not answered.
 *
 * <p>Immutable.
 */
@Value.Immutable
public sealed interface Counts extends WithCounts permits ImmutableCounts {

    /** What counts look like. */
    Shape<Counts> SHAPE = Shape.of(Counts.class, "counts", Counts::builder, Counts.Builder::build)
            .required("rated", Kinds.nonNegativeInt(), Counts::rated, Counts.Builder::rated)
            .required("notApplicable", Kinds.nonNegativeInt(), Counts::notApplicable, Counts.Builder::notApplicable)
            .required("dontKnow", Kinds.nonNegativeInt(), Counts::dontKnow, Counts.Builder::dontKnow)
            .required("unanswered", Kinds.nonNegativeInt(), Counts::unanswered, Counts.Builder::unanswered)
            .done();

    /** No criteria at all. */
    Counts NONE = of(0, 0, 0, 0);

    /** {@return how many criteria were rated} */
    int rated();

    /** {@return how many do not concern the place} */
    int notApplicable();

    /** {@return how many the rater does not know} */
    int dontKnow();

    /** {@return how many nobody has answered} */
    int unanswered();

    /** {@return how many criteria there are in all} */
    default int total() {
        return rated() + notApplicable() + dontKnow() + unanswered();
    }

    /** {@return the criteria of both} */
    default Counts plus(Counts other) {
        return of(
                rated() + other.rated(),
                notApplicable() + other.notApplicable(),
                dontKnow() + other.dontKnow(),
                unanswered() + other.unanswered());
    }

    /** {@return the counts of one answer} */
    static Counts of(Answer answer) {
        return of(
                answer instanceof Answer.Rated ? 1 : 0,
                answer instanceof Answer.NotApplicable ? 1 : 0,
                answer instanceof Answer.DontKnow ? 1 : 0,
                answer instanceof Answer.Unanswered ? 1 : 0);
    }

    private static Counts of(int rated, int notApplicable, int dontKnow, int unanswered) {
        return builder()
                .rated(rated)
                .notApplicable(notApplicable)
                .dontKnow(dontKnow)
                .unanswered(unanswered)
                .build();
    }

    /** Checks that no count is negative. */
    @Value.Check
    default void check() {
        checkArgument(
                rated() >= 0 && notApplicable() >= 0 && dontKnow() >= 0 && unanswered() >= 0,
                "a count must not be negative");
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the counts. Not thread-safe. */
    final class Builder extends ImmutableCounts.Builder {
        Builder() {}
    }
}
