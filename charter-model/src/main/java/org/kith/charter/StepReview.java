package org.kith.charter;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.kith.core.framework.CriterionKey;
import org.kith.core.number.Share;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Scalar;
import org.kith.core.shape.Shape;

/** How far one step is kept, and the facts that make it so. Immutable. */
@Value.Immutable
public sealed interface StepReview extends WithStepReview permits ImmutableStepReview {

    /** The kind of {@link #fulfilment()}. */
    Scalar<Fulfilment> FULFILMENT = Kinds.ofEnum("fulfilment", Fulfilment.class);

    /** What a share looks like. */
    Shape<Share> SHARE = Shape.of(
            Share.class,
            "share",
            Part.required("part", Kinds.nonNegativeLong(), Share::part),
            Part.required("whole", Kinds.nonNegativeLong(), Share::whole),
            Share::of);

    /** What the review of a step looks like. */
    Shape<StepReview> SHAPE = Shape.of(StepReview.class, "step-review", StepReview::builder, StepReview.Builder::build)
            .required("step", CriterionKey.KIND, StepReview::step, StepReview.Builder::step)
            .set("localSteps", CriterionKey.KIND, StepReview::localSteps, StepReview.Builder::localSteps)
            .required("fulfilment", FULFILMENT, StepReview::fulfilment, StepReview.Builder::fulfilment)
            .optional("commitment", CharterStep.COMMITMENT, StepReview::commitment, StepReview.Builder::commitment)
            .optional("recurrence", CharterStep.RECURRENCE, StepReview::recurrence, StepReview.Builder::recurrence)
            .optional("coverage", SHARE, StepReview::coverage, StepReview.Builder::coverage)
            .list("facts", ReviewFact.SHAPE, StepReview::facts, StepReview.Builder::facts)
            .done();

    /** {@return the step of the charter; for an aim of the place's own, its local step} */
    CriterionKey step();

    /** {@return the steps of the place's own charter that stand for it, if it has one} */
    Set<CriterionKey> localSteps();

    /** {@return how far it is kept} */
    Fulfilment fulfilment();

    /** {@return what sort of promise it was judged as; empty if it does not say} */
    Optional<CommitmentKind> commitment();

    /** {@return how often it was taken to ask for it; empty if it does not say} */
    Optional<Recurrence> recurrence();

    /**
     * {@return so many of so many}
     *
     * <p>Of what depends on the commitment: bodies that the step addresses, bodies that were asked, steps times ways of
     * differing, sectors that should have joined. Empty where nothing is counted.
     */
    Optional<Share> coverage();

    /** {@return what makes it so, by body or in the order of the days} */
    List<ReviewFact> facts();

    /** {@return the facts that stand to the step in one way, in order} */
    default List<ReviewFact> facts(FactStanding standing) {
        return facts().stream().filter(fact -> fact.standing() == standing).toList();
    }

    /** {@return whether the place has promised it} */
    default boolean isPromised() {
        return fulfilment() != Fulfilment.NOT_PROMISED;
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts. Not thread-safe. */
    final class Builder extends ImmutableStepReview.Builder {
        Builder() {}
    }
}
