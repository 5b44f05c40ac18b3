package org.kith.charter.maps;

import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.kith.core.audience.Visibility;
import org.kith.core.community.AssetId;
import org.kith.core.community.EngagementId;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Shape;
import org.kith.core.text.Source;
import org.kith.core.text.Text;

/**
 * A connection on a {@link CommunityMap}: what comes from an asset, with which other asset, and for which need.
 *
 * <p>A link says at least one of the last two: a choir sings in the library's room, for those who are alone in the evening.
 * Immutable.
 */
@Value.Immutable
public sealed interface Link extends WithLink permits ImmutableLink {

    /** What a link looks like. */
    Shape<Link> SHAPE = Shape.of(Link.class, "link", Link::builder, Link.Builder::build)
            .required("asset", AssetId.REFERENCE, Link::asset, Link.Builder::asset)
            .optional("with", AssetId.REFERENCE, Link::with, Link.Builder::with)
            .optional("need", NeedId.KIND, Link::need, Link.Builder::need)
            .required("what", Kinds.TEXT, Link::what, Link.Builder::what)
            .set("engagements", EngagementId.REFERENCE, Link::engagements, Link.Builder::engagements)
            .optional("source", Kinds.SOURCE, Link::source, Link.Builder::source)
            .optional("visibility", Kinds.VISIBILITY, Link::visibility, Link.Builder::visibility)
            .visibility(link -> link.visibility().orElse(Visibility.EVERYONE))
            .done();

    /** {@return the asset that something comes from} */
    AssetId asset();

    /** {@return another asset that it works together with; without either of them there is nothing} */
    Optional<AssetId> with();

    /** {@return the need of the map that it is for} */
    Optional<NeedId> need();

    /** {@return what flows, such as "a warm room on Tuesdays"; without names of persons} */
    Text what();

    /** {@return where people told of it, or made it} */
    Set<EngagementId> engagements();

    /** {@return where else it is told} */
    Optional<Source> source();

    /** {@return who may see it; everybody if empty} */
    Optional<Visibility> visibility();

    /** {@return whether it rests on an asset} */
    default boolean restsOn(AssetId id) {
        return asset().equals(id) || with().filter(id::equals).isPresent();
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a link. Not thread-safe. */
    final class Builder extends ImmutableLink.Builder {
        Builder() {}
    }
}
