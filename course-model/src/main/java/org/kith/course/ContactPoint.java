package org.kith.course;

import java.util.Optional;
import org.kith.core.community.BodyId;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Shape;
import org.kith.core.text.Text;

/**
 * Whom to ask about a course: an office and never a person. Immutable.
 *
 * @param role the office, such as "course office"
 * @param body where it is
 * @param link its page or mailbox, for those who may have it
 */
public record ContactPoint(Text role, Optional<BodyId> body, Optional<Link> link) {

    /** What a contact point looks like. */
    public static final Shape<ContactPoint> SHAPE = Shape.of(
            ContactPoint.class,
            "contact-point",
            Part.required("role", Kinds.TEXT, ContactPoint::role),
            Part.optional("body", BodyId.REFERENCE, ContactPoint::body),
            Part.optional("link", Link.SHAPE, ContactPoint::link),
            ContactPoint::new);

    /** {@return an office of a body} */
    public static ContactPoint of(Text role, BodyId body) {
        return new ContactPoint(role, Optional.of(body), Optional.empty());
    }
}
