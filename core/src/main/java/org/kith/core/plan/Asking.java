package org.kith.core.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.kith.core.community.EngagementId;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.shape.Shape;
import org.kith.core.text.Text;

/** A day on which a community is to be asked. Immutable. */
@Value.Immutable
public sealed interface Asking extends WithAsking permits ImmutableAsking {

    /** The kind of {@link #kind()}. */
    Scalar<AskingKind> KIND = Kinds.ofEnum("asking-kind", AskingKind.class);

    /** What an asking looks like. */
    Shape<Asking> SHAPE = Shape.of(Asking.class, "asking", Asking::builder, Asking.Builder::build)
            .required("kind", KIND, Asking::kind, Asking.Builder::kind)
            .required("date", Kinds.DATE, Asking::date, Asking.Builder::date)
            .required("community", Kinds.TEXT, Asking::community, Asking.Builder::community)
            .optional("priority", PriorityId.KIND, Asking::priority, Asking.Builder::priority)
            .optional("held", EngagementId.REFERENCE, Asking::held, Asking.Builder::held)
            .done();

    /** {@return for what they will be asked} */
    AskingKind kind();

    /** {@return when} */
    LocalDate date();

    /** {@return who will be asked: a group or a place, never a single person} */
    Text community();

    /** {@return the priority that they will be asked about; about all, or about what they want, if empty} */
    Optional<PriorityId> priority();

    /** {@return how it went; empty as long as it has not been held} */
    Optional<EngagementId> held();

    /** {@return whether it is still to come on a day: that day or later, and not held yet} */
    default boolean isAhead(LocalDate asOf) {
        return held().isEmpty() && !date().isBefore(asOf);
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of an asking. Not thread-safe. */
    final class Builder extends ImmutableAsking.Builder {
        Builder() {}
    }
}
