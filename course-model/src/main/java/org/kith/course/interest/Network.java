package org.kith.course.interest;

import java.util.Optional;
import org.kith.core.community.BodyId;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Shape;
import org.kith.core.text.Text;

/**
 * People whom an applicant can reach. Immutable.
 *
 * @param kind what holds it together
 * @param name what it is called
 * @param body the body that it belongs to, if it is one of the documents
 */
public record Network(NetworkKind kind, Text name, Optional<BodyId> body) {

    /** What a network looks like. */
    public static final Shape<Network> SHAPE = Shape.of(
            Network.class,
            "network",
            Part.required("kind", NetworkKind.KIND, Network::kind),
            Part.required("name", Kinds.TEXT, Network::name),
            Part.optional("body", BodyId.REFERENCE, Network::body),
            Network::new);

    /** {@return a network that belongs to no body} */
    public static Network of(NetworkKind kind, Text name) {
        return new Network(kind, name, Optional.empty());
    }
}
