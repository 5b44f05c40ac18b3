package org.kith.course.workshop;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.kith.core.community.BodyId;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Shape;
import org.kith.core.text.Text;

/** What happens after a workshop. Immutable. */
@Value.Immutable
public sealed interface NextStep extends WithNextStep permits ImmutableNextStep {

    /** What a next step looks like. */
    Shape<NextStep> SHAPE = Shape.of(NextStep.class, "next-step", NextStep::builder, NextStep.Builder::build)
            .required("title", Kinds.TEXT, NextStep::title, NextStep.Builder::title)
            .optional("owner", BodyId.REFERENCE, NextStep::owner, NextStep.Builder::owner)
            .optional("due", Kinds.DATE, NextStep::due, NextStep.Builder::due)
            .optional("done", Kinds.DATE, NextStep::done, NextStep.Builder::done)
            .done();

    /** {@return what} */
    Text title();

    /** {@return which body sees to it} */
    Optional<BodyId> owner();

    /** {@return by when} */
    Optional<LocalDate> due();

    /** {@return when it was done; empty as long as it was not} */
    Optional<LocalDate> done();

    /** {@return a step of which nobody has said who sees to it and by when} */
    static NextStep of(Text title) {
        return builder().title(title).build();
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a next step. Not thread-safe. */
    final class Builder extends ImmutableNextStep.Builder {
        Builder() {}
    }
}
