package org.kith.core.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.kith.core.audience.Audience;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.shape.Shape;
import org.kith.core.text.Text;

/**
 * The community was asked whether a priority is right. Immutable.
 */
@Value.Immutable
public sealed interface SenseCheck extends WithSenseCheck permits ImmutableSenseCheck {

    /** The kind of {@link #verdict()}. */
    Scalar<Verdict> VERDICT = Kinds.ofEnum("verdict", Verdict.class);

    /** What a sense-check looks like. */
    Shape<SenseCheck> SHAPE = Shape.of(SenseCheck.class, "sense-check", SenseCheck::builder, SenseCheck.Builder::build)
            .required("date", Kinds.DATE, SenseCheck::date, SenseCheck.Builder::date)
            .required("community", Kinds.TEXT, SenseCheck::community, SenseCheck.Builder::community)
            .required("verdict", VERDICT, SenseCheck::verdict, SenseCheck.Builder::verdict)
            .optional("people", Kinds.positiveInt(), SenseCheck::people, SenseCheck.Builder::people)
            .optional("note", Kinds.TEXT, SenseCheck::note, SenseCheck.Builder::note)
            .visibleTo(Audience.TEAM)
            .done();

    /** {@return when they were asked} */
    LocalDate date();

    /** {@return who was asked: a group or a place, never a single person} */
    Text community();

    /** {@return what they said} */
    Verdict verdict();

    /** {@return how many took part} */
    Optional<Integer> people();

    /** {@return what was said beside it; for the team} */
    Optional<Text> note();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a sense-check. Not thread-safe. */
    final class Builder extends ImmutableSenseCheck.Builder {
        Builder() {}
    }
}
