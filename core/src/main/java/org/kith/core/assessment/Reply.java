package org.kith.core.assessment;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.kith.core.audience.Audience;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.shape.Shape;
import org.kith.core.text.Text;

/** What somebody who was asked for evidence replied. Immutable. */
@Value.Immutable
public sealed interface Reply extends WithReply permits ImmutableReply {

    /** The kind of {@link #kind()}. */
    Scalar<ReplyKind> KIND = Kinds.ofEnum("reply-kind", ReplyKind.class);

    /** What a reply looks like. */
    Shape<Reply> SHAPE = Shape.of(Reply.class, "reply", Reply::builder, Reply.Builder::build)
            .required("date", Kinds.DATE, Reply::date, Reply.Builder::date)
            .required("kind", KIND, Reply::kind, Reply.Builder::kind)
            .optional("note", Kinds.TEXT, Reply::note, Reply.Builder::note)
            .visibleTo(Audience.TEAM)
            .optional("evidence", Evidence.SHAPE, Reply::evidence, Reply.Builder::evidence)
            .done();

    /** {@return when} */
    LocalDate date();

    /** {@return whether there is evidence} */
    ReplyKind kind();

    /** {@return what was said beside it; for the team} */
    Optional<Text> note();

    /** {@return the evidence, if it was given; only with {@link ReplyKind#GIVEN}} */
    Optional<Evidence> evidence();

    /** Checks what holds for every value. */
    @Value.Check
    default void check() {
        checkArgument(
                kind() == ReplyKind.GIVEN || evidence().isEmpty(),
                "a reply that there is no evidence brings none with it");
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a reply. Not thread-safe. */
    final class Builder extends ImmutableReply.Builder {
        Builder() {}
    }
}
