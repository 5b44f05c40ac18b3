package org.kith.course;

import java.net.URI;
import org.immutables.value.Value;
import org.kith.core.audience.Visibility;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Shape;

/**
 * An address, and who may have it.
 *
 * <p>Whoever may not have it still sees the thing that it leads to, without the link. Immutable.
 */
@Value.Immutable
public sealed interface Link extends WithLink permits ImmutableLink {

    /** What a link looks like. */
    Shape<Link> SHAPE = Shape.of(Link.class, "link", Link::builder, Link.Builder::build)
            .required("address", Kinds.URI, Link::address, Link.Builder::address)
            .required("visibility", Kinds.VISIBILITY, Link::visibility, Link.Builder::visibility)
            .visibility(Link::visibility)
            .done();

    /** {@return where it leads} */
    URI address();

    /** {@return who may have it} */
    Visibility visibility();

    /** {@return a link} */
    static Link of(URI address, Visibility visibility) {
        return builder().address(address).visibility(visibility).build();
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
