package org.kith.charter.maps;

import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.kith.core.community.EngagementId;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Shape;
import org.kith.core.text.Source;
import org.kith.core.text.Text;

/** Something that people in a place need, in words of their own. Immutable. */
@Value.Immutable
public sealed interface Need extends WithNeed permits ImmutableNeed {

    /** What a need looks like. */
    Shape<Need> SHAPE = Shape.of(Need.class, "need", Need::builder, Need.Builder::build)
            .required("id", NeedId.KIND, Need::id, Need.Builder::id)
            .required("title", Kinds.TEXT, Need::title, Need.Builder::title)
            .set("engagements", EngagementId.REFERENCE, Need::engagements, Need.Builder::engagements)
            .optional("source", Kinds.SOURCE, Need::source, Need.Builder::source)
            .done();

    /** {@return its name within the map; the same in later maps of the place} */
    NeedId id();

    /** {@return what is needed; without names of persons} */
    Text title();

    /** {@return where people told of it} */
    Set<EngagementId> engagements();

    /** {@return where else it is told} */
    Optional<Source> source();

    /** {@return a need of which no more than this is known} */
    static Need of(String id, Text title) {
        return builder().id(NeedId.of(id)).title(title).build();
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a need. Not thread-safe. */
    final class Builder extends ImmutableNeed.Builder {
        Builder() {}
    }
}
