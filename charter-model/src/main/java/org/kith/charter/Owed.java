package org.kith.charter;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;
import org.kith.core.audience.Audience;
import org.kith.core.audience.Visibility;
import org.kith.core.community.BodyId;
import org.kith.core.framework.CriterionKey;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.shape.Shape;

/**
 * What a programme owes next for a step, and by when.
 *
 * <p>A reply is for partners and those above them: the public does not see who did not reply. Immutable.
 */
@Value.Immutable
public sealed interface Owed extends WithOwed permits ImmutableOwed {

    /** The day, then the step, the sort, the body and the number. */
    Comparator<Owed> ORDER = Comparator.comparing(Owed::by)
            .thenComparing(owed -> owed.step().value())
            .thenComparing(Owed::kind)
            .thenComparing(owed -> owed.body().map(BodyId::value).orElse(""))
            .thenComparing(owed -> owed.number().orElse(0));

    /** The kind of {@link #kind()}. */
    Scalar<OwedKind> KIND = Kinds.ofEnum("owed-kind", OwedKind.class);

    /** What it looks like. */
    Shape<Owed> SHAPE = Shape.of(Owed.class, "owed", Owed::builder, Owed.Builder::build)
            .required("step", CriterionKey.KIND, Owed::step, Owed.Builder::step)
            .required("kind", KIND, Owed::kind, Owed.Builder::kind)
            .required("by", Kinds.DATE, Owed::by, Owed.Builder::by)
            .optional("body", BodyId.REFERENCE, Owed::body, Owed.Builder::body)
            .optional("number", Kinds.positiveInt(), Owed::number, Owed.Builder::number)
            .visibility(
                    owed -> owed.kind() == OwedKind.REPLY ? Visibility.from(Audience.PARTNERS) : Visibility.EVERYONE)
            .done();

    /** {@return the step} */
    CriterionKey step();

    /** {@return what sort of thing it is} */
    OwedKind kind();

    /** {@return the last day on which it is in time, moved by the pauses of the programme} */
    LocalDate by();

    /** {@return the body that owes it, if it is one of those that the step addresses} */
    Optional<BodyId> body();

    /** {@return which one it is, counted from 1, where several of its sort are owed after one another, such as sectors} */
    Optional<Integer> number();

    /** {@return whether its last day is over on a day} */
    default boolean isLate(LocalDate asOf) {
        return by().isBefore(asOf);
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts. Not thread-safe. */
    final class Builder extends ImmutableOwed.Builder {
        Builder() {}
    }
}
