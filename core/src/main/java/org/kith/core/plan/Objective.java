package org.kith.core.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.kith.core.framework.CriterionKey;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Recursive;
import org.kith.core.shape.Shape;
import org.kith.core.text.Text;

/**
 * What a plan is to achieve, with what belongs below it: a principle, its sub-objectives, their actions and the outcome, as deep
 * as the plan of a place goes. Immutable.
 */
@Value.Immutable
public sealed interface Objective extends WithObjective permits ImmutableObjective {

    /** What an objective looks like. */
    Shape<Objective> SHAPE = Shape.of(Objective.class, "objective", Objective::builder, Objective.Builder::build)
            .required("id", ObjectiveId.KIND, Objective::id, Objective.Builder::id)
            .required("title", Kinds.TEXT, Objective::title, Objective.Builder::title)
            .optional("principle", CriterionKey.KIND, Objective::principle, Objective.Builder::principle)
            .list(
                    "objectives",
                    Recursive.of("objective", () -> Objective.SHAPE),
                    Objective::objectives,
                    Objective.Builder::objectives)
            .set("actions", ActionId.KIND, Objective::actions, Objective.Builder::actions)
            .optional("outcome", Kinds.TEXT, Objective::outcome, Objective.Builder::outcome)
            .done();

    /** {@return its name, which no other objective of the plan has} */
    ObjectiveId id();

    /** {@return what is to be achieved} */
    Text title();

    /** {@return the charter step, dimension or statement that it follows, by key} */
    Optional<CriterionKey> principle();

    /** {@return the objectives that it is made of, in order} */
    List<Objective> objectives();

    /** {@return the actions of the plan that bring it about; those of the objectives below it stand there} */
    Set<ActionId> actions();

    /** {@return what will be different} */
    Optional<Text> outcome();

    /** {@return this objective and all below it, each before its parts} */
    default Stream<Objective> all() {
        return Stream.concat(Stream.of(this), objectives().stream().flatMap(Objective::all));
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of an objective. Not thread-safe. */
    final class Builder extends ImmutableObjective.Builder {
        Builder() {}
    }
}
