package org.kith.core.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Scalar;
import org.kith.core.shape.Shape;
import org.kith.core.text.Text;

/**
 * A turn in the life of a plan: from a day on it is a draft, agreed, under review or closed.
 *
 * @param state what it is from then on
 * @param from the first day
 * @param prompt what prompted it, such as a yearly review or a change of funding; empty only as long as nobody said
 */
public record Iteration(PlanState state, LocalDate from, Optional<Text> prompt) {

    /** The kind of {@link #state()}. */
    public static final Scalar<PlanState> STATE = Kinds.ofEnum("plan-state", PlanState.class);

    /** What an iteration looks like. */
    public static final Shape<Iteration> SHAPE = Shape.of(
            Iteration.class,
            "iteration",
            Part.required("state", STATE, Iteration::state),
            Part.required("from", Kinds.DATE, Iteration::from),
            Part.optional("prompt", Kinds.TEXT, Iteration::prompt),
            Iteration::new);

    /** {@return a turn with what prompted it} */
    public static Iteration of(PlanState state, LocalDate from, Text prompt) {
        return new Iteration(state, from, Optional.of(prompt));
    }
}
