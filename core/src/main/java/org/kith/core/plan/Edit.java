package org.kith.core.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.kith.core.audience.Audience;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.shape.Shape;
import org.kith.core.text.Text;

/**
 * Somebody merged, split or reworded what people had asked for.
 *
 * <p>Who did it is told by roles and a number, never by names. Immutable.
 */
@Value.Immutable
public sealed interface Edit extends WithEdit permits ImmutableEdit {

    /** The kind of {@link #kind()}. */
    Scalar<EditKind> KIND = Kinds.ofEnum("edit-kind", EditKind.class);

    /** What an edit looks like. */
    Shape<Edit> SHAPE = Shape.of(Edit.class, "edit", Edit::builder, Edit.Builder::build)
            .required("kind", KIND, Edit::kind, Edit.Builder::kind)
            .required("date", Kinds.DATE, Edit::date, Edit.Builder::date)
            .required("material", Kinds.BOOLEAN, Edit::material, Edit.Builder::material)
            .optional("reason", Kinds.TEXT, Edit::reason, Edit.Builder::reason)
            .visibleTo(Audience.PARTICIPANTS)
            .set("by", Proposal.ORIGIN, Edit::by, Edit.Builder::by)
            .optional("drafters", Kinds.positiveInt(), Edit::drafters, Edit.Builder::drafters)
            .set("madeFrom", PriorityId.KIND, Edit::madeFrom, Edit.Builder::madeFrom)
            .done();

    /** {@return what was done} */
    EditKind kind();

    /** {@return when} */
    LocalDate date();

    /** {@return whether it may have changed what is wanted, so that the community must be asked again; false for a slip of the pen} */
    boolean material();

    /** {@return why; for those who took part, because the words were theirs} */
    Optional<Text> reason();

    /** {@return in what roles those were who wrote the new words; empty if nobody wrote it down} */
    Set<OriginRole> by();

    /** {@return how many people wrote the new words} */
    Optional<Integer> drafters();

    /** {@return the other priorities of the plan that were merged into this one, or that it was split from} */
    Set<PriorityId> madeFrom();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of an edit. Not thread-safe. */
    final class Builder extends ImmutableEdit.Builder {
        Builder() {}
    }
}
