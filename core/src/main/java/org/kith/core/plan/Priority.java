package org.kith.core.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.shape.Shape;
import org.kith.core.text.Text;

/** Something that a community wants. Immutable. */
@Value.Immutable
public sealed interface Priority extends WithPriority permits ImmutablePriority {

    /** The kind of {@link #origins()}. */
    Scalar<OriginRole> ORIGIN = Kinds.ofEnum("origin-role", OriginRole.class);

    /** What a priority looks like. */
    Shape<Priority> SHAPE = Shape.of(Priority.class, "priority", Priority::builder, Priority.Builder::build)
            .required("id", PriorityId.KIND, Priority::id, Priority.Builder::id)
            .required("title", Kinds.TEXT, Priority::title, Priority.Builder::title)
            .optional("rank", Kinds.positiveInt(), Priority::rank, Priority.Builder::rank)
            .set("origins", ORIGIN, Priority::origins, Priority.Builder::origins)
            .list("senseChecks", SenseCheck.SHAPE, Priority::senseChecks, Priority.Builder::senseChecks)
            .done();

    /** {@return its name, which no other priority of the plan has} */
    PriorityId id();

    /** {@return what is wanted} */
    Text title();

    /** {@return its place among the priorities, from 1; two may share one} */
    Optional<Integer> rank();

    /** {@return in what roles those were who proposed it; empty if nobody wrote it down} */
    Set<OriginRole> origins();

    /** {@return when the community was asked whether it is right, in order} */
    List<SenseCheck> senseChecks();

    /** {@return what the community said last} */
    default Optional<Verdict> verdict() {
        return senseChecks().isEmpty()
                ? Optional.empty()
                : Optional.of(senseChecks().get(senseChecks().size() - 1).verdict());
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a priority. Not thread-safe. */
    final class Builder extends ImmutablePriority.Builder {
        Builder() {}
    }
}
