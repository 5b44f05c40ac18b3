package org.kith.charter;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.kith.core.audience.Visibility;
import org.kith.core.community.BodyId;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.shape.Shape;

/** A fact that made the verdict on a step, or one that is missing. Immutable. */
@Value.Immutable
public sealed interface ReviewFact extends WithReviewFact permits ImmutableReviewFact {

    /** The kind of {@link #standing()}. */
    Scalar<FactStanding> STANDING = Kinds.ofEnum("fact-standing", FactStanding.class);

    /** What it looks like. */
    Shape<ReviewFact> SHAPE = Shape.of(ReviewFact.class, "review-fact", ReviewFact::builder, ReviewFact.Builder::build)
            .required("standing", STANDING, ReviewFact::standing, ReviewFact.Builder::standing)
            .optional("entry", EntryId.KIND, ReviewFact::entry, ReviewFact.Builder::entry)
            .optional("body", BodyId.REFERENCE, ReviewFact::body, ReviewFact.Builder::body)
            .optional("on", Kinds.DATE, ReviewFact::on, ReviewFact.Builder::on)
            .optional("until", Kinds.DATE, ReviewFact::until, ReviewFact.Builder::until)
            .optional("visibility", Kinds.VISIBILITY, ReviewFact::visibility, ReviewFact.Builder::visibility)
            .visibility(fact -> fact.visibility().orElse(Visibility.EVERYONE))
            .done();

    /** {@return how it stands to the step} */
    FactStanding standing();

    /** {@return the entry of the register that tells it; empty if it is missing} */
    Optional<EntryId> entry();

    /** {@return the body that it is about, or that is missing} */
    Optional<BodyId> body();

    /** {@return the day of the fact} */
    Optional<LocalDate> on();

    /** {@return the last day on which it counts; empty if it counts without end, or a pause holds it} */
    Optional<LocalDate> until();

    /** {@return who may see it: those who may see the entry of the register; everyone if empty} */
    Optional<Visibility> visibility();

    /** {@return a fact that an entry tells} */
    static ReviewFact of(FactStanding standing, RegisterEntry entry, Optional<LocalDate> until) {
        return builder()
                .standing(standing)
                .entry(entry.id())
                .body(FactSubjects.body(entry.fact()))
                .on(entry.on())
                .until(until)
                .visibility(visibility(entry))
                .build();
    }

    /** {@return what a body has not} */
    static ReviewFact missing(BodyId body) {
        return builder().standing(FactStanding.MISSING).body(body).build();
    }

    /** {@return that what an entry asks a body for is missing} */
    static ReviewFact missing(BodyId body, RegisterEntry asked) {
        return builder()
                .from(missing(body))
                .entry(asked.id())
                .visibility(visibility(asked))
                .build();
    }

    private static Optional<Visibility> visibility(RegisterEntry entry) {
        return Optional.of(FactSubjects.visibility(entry.fact())).filter(who -> !who.equals(Visibility.EVERYONE));
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a fact. Not thread-safe. */
    final class Builder extends ImmutableReviewFact.Builder {
        Builder() {}
    }
}
