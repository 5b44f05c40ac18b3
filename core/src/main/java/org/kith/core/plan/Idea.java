package org.kith.core.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.kith.core.community.EngagementId;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Shape;
import org.kith.core.text.Text;

/** Something that could be done, from before anybody asked for it. Immutable. */
@Value.Immutable
public sealed interface Idea extends WithIdea permits ImmutableIdea {

    /** What an idea looks like. */
    Shape<Idea> SHAPE = Shape.of(Idea.class, "idea", Idea::builder, Idea.Builder::build)
            .required("id", IdeaId.KIND, Idea::id, Idea.Builder::id)
            .required("title", Kinds.TEXT, Idea::title, Idea.Builder::title)
            .optional("date", Kinds.DATE, Idea::date, Idea.Builder::date)
            .optional("engagement", EngagementId.REFERENCE, Idea::engagement, Idea.Builder::engagement)
            .done();

    /** {@return its name, which no other idea of the plan has} */
    IdeaId id();

    /** {@return what could be done} */
    Text title();

    /** {@return when it came up} */
    Optional<LocalDate> date();

    /** {@return where it came up} */
    Optional<EngagementId> engagement();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of an idea. Not thread-safe. */
    final class Builder extends ImmutableIdea.Builder {
        Builder() {}
    }
}
