package org.kith.charter;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.kith.core.community.SectorId;
import org.kith.core.framework.CriterionKey;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.shape.Shape;
import org.kith.core.text.Source;
import org.kith.core.text.Text;

/**
 * One promise of a {@link LocalCharter}, and the steps of the charter that it stands for: none, one or several.
 *
 * <p>Immutable.
 */
@Value.Immutable
public sealed interface LocalStep extends WithLocalStep permits ImmutableLocalStep {

    /** The kind of {@link #changes()}. */
    Scalar<StepChange> CHANGE = Kinds.ofEnum("step-change", StepChange.class);

    /** What a local step looks like. */
    Shape<LocalStep> SHAPE = Shape.of(LocalStep.class, "local-step", LocalStep::builder, LocalStep.Builder::build)
            .required("key", CriterionKey.KIND, LocalStep::key, LocalStep.Builder::key)
            .optional("number", Kinds.positiveInt(), LocalStep::number, LocalStep.Builder::number)
            .required("title", Kinds.TEXT, LocalStep::title, LocalStep.Builder::title)
            .optional("summary", Kinds.TEXT, LocalStep::summary, LocalStep.Builder::summary)
            .set("steps", CriterionKey.KIND, LocalStep::steps, LocalStep.Builder::steps)
            .set("changes", CHANGE, LocalStep::changes, LocalStep.Builder::changes)
            .set("sectors", SectorId.REFERENCE, LocalStep::sectors, LocalStep.Builder::sectors)
            .optional("commitment", CharterStep.COMMITMENT, LocalStep::commitment, LocalStep.Builder::commitment)
            .optional("recurrence", CharterStep.RECURRENCE, LocalStep::recurrence, LocalStep.Builder::recurrence)
            .optional("source", Kinds.SOURCE, LocalStep::source, LocalStep.Builder::source)
            .done();

    /** {@return its name; may be that of a step of the charter only if it stands for that step} */
    CriterionKey key();

    /** {@return its number in the place's own list; at least 1; empty if the place does not number} */
    Optional<Integer> number();

    /** {@return what the place calls it} */
    Text title();

    /** {@return what it asks for} */
    Optional<Text> summary();

    /** {@return the steps of the charter that it stands for; empty if it is an aim of the place's own} */
    Set<CriterionKey> steps();

    /** {@return what the place did to those steps} */
    Set<StepChange> changes();

    /** {@return sectors that it addresses beside those of the steps that it stands for} */
    Set<SectorId> sectors();

    /** {@return what sort of promise it is, for an aim of the place's own} */
    Optional<CommitmentKind> commitment();

    /** {@return how often the place asks for it; as the charter says if empty} */
    Optional<Recurrence> recurrence();

    /** {@return where it comes from} */
    Optional<Source> source();

    /** {@return whether it stands for no step of the charter} */
    default boolean isOwnAim() {
        return steps().isEmpty();
    }

    /** {@return whether it stands for several steps of the charter at once} */
    default boolean isMerged() {
        return steps().size() > 1;
    }

    /** Checks that the number is at least 1. */
    @Value.Check
    default void check() {
        checkArgument(number().filter(number -> number < 1).isEmpty(), "the number of a local step must be at least 1");
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a local step. Not thread-safe. */
    final class Builder extends ImmutableLocalStep.Builder {
        Builder() {}
    }
}
