package org.kith.charter;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.kith.core.community.BodyId;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.shape.Shape;
import org.kith.core.text.Source;
import org.kith.core.text.Text;

/** One change in how a {@link Programme} stands: since when, why, and who decided it. Immutable. */
@Value.Immutable
public sealed interface Transition extends WithTransition permits ImmutableTransition {

    /** The kind of {@link #state()}. */
    Scalar<ProgrammeState> STATE = Kinds.ofEnum("programme-state", ProgrammeState.class);

    /** What a transition looks like. */
    Shape<Transition> SHAPE = Shape.of(Transition.class, "transition", Transition::builder, Transition.Builder::build)
            .required("state", STATE, Transition::state, Transition.Builder::state)
            .required("date", Kinds.DATE, Transition::date, Transition.Builder::date)
            .required("reason", Kinds.TEXT, Transition::reason, Transition.Builder::reason)
            .optional("decidedBy", BodyId.REFERENCE, Transition::decidedBy, Transition.Builder::decidedBy)
            .optional("role", Kinds.TEXT, Transition::role, Transition.Builder::role)
            .optional("source", Kinds.SOURCE, Transition::source, Transition.Builder::source)
            .done();

    /** {@return how it stands from then on} */
    ProgrammeState state();

    /** {@return the first day on which it stands so} */
    LocalDate date();

    /** {@return why; without names of persons} */
    Text reason();

    /** {@return the body that decided it} */
    Optional<BodyId> decidedBy();

    /** {@return in what role somebody decided it, such as that of the mayor} */
    Optional<Text> role();

    /** {@return where it is told} */
    Optional<Source> source();

    /** {@return a change of which no more than this is known} */
    static Transition of(ProgrammeState state, LocalDate date, Text reason) {
        return builder().state(state).date(date).reason(reason).build();
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a transition. Not thread-safe. */
    final class Builder extends ImmutableTransition.Builder {
        Builder() {}
    }
}
