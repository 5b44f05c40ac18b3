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
 * One promise of a {@link Charter}, in the wording of that version.
 *
 * <p>The key stays the same from version to version, the number does not: number 7 is the memorial in one list and the
 * award in another. Immutable.
 */
@Value.Immutable
public sealed interface CharterStep extends WithCharterStep permits ImmutableCharterStep {

    /** The kind of {@link #commitment()}. */
    Scalar<CommitmentKind> COMMITMENT = Kinds.ofEnum("commitment", CommitmentKind.class);

    /** The kind of {@link #recurrence()}. */
    Scalar<Recurrence> RECURRENCE = Kinds.ofEnum("recurrence", Recurrence.class);

    /** What a step looks like. */
    Shape<CharterStep> SHAPE = Shape.of(
                    CharterStep.class, "charter-step", CharterStep::builder, CharterStep.Builder::build)
            .required("key", CriterionKey.KIND, CharterStep::key, CharterStep.Builder::key)
            .required("number", Kinds.positiveInt(), CharterStep::number, CharterStep.Builder::number)
            .required("title", Kinds.TEXT, CharterStep::title, CharterStep.Builder::title)
            .optional("summary", Kinds.TEXT, CharterStep::summary, CharterStep.Builder::summary)
            .set("sectors", SectorId.REFERENCE, CharterStep::sectors, CharterStep.Builder::sectors)
            .required("commitment", COMMITMENT, CharterStep::commitment, CharterStep.Builder::commitment)
            .optional("recurrence", RECURRENCE, CharterStep::recurrence, CharterStep.Builder::recurrence)
            .optional("owner", Kinds.TEXT, CharterStep::owner, CharterStep.Builder::owner)
            .optional("actor", Kinds.TEXT, CharterStep::actor, CharterStep.Builder::actor)
            .optional("source", Kinds.SOURCE, CharterStep::source, CharterStep.Builder::source)
            .done();

    /** {@return its name, such as {@code schools}; the same in every version, and in a framework that assesses it} */
    CriterionKey key();

    /** {@return its number in this version; at least 1} */
    int number();

    /** {@return what it is called} */
    Text title();

    /** {@return what it asks for} */
    Optional<Text> summary();

    /** {@return the sectors whose bodies it addresses; empty if there is none in particular, or none that is listed} */
    Set<SectorId> sectors();

    /** {@return what sort of promise it is} */
    CommitmentKind commitment();

    /** {@return how often this version asks for it; empty if the version does not say, or it is not known} */
    Optional<Recurrence> recurrence();

    /** {@return who typically sees to it that it is done; the owner of the charter if empty} */
    Optional<Text> owner();

    /** {@return who typically does it; empty if it is nobody in particular, or not known} */
    Optional<Text> actor();

    /**
     * {@return where it comes from}
     *
     * <p>The confidence is that of the least certain of three: that the version has the step, its number, its
     * recurrence.
     */
    Optional<Source> source();

    /** Checks that the number is at least 1. */
    @Value.Check
    default void check() {
        checkArgument(number() >= 1, "the number of a step must be at least 1, was %s", number());
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a step. Not thread-safe. */
    final class Builder extends ImmutableCharterStep.Builder {
        Builder() {}
    }
}
