package org.kith.core.community;

import java.util.Optional;
import org.kith.core.number.Qualified;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Shape;
import org.kith.core.text.Text;

/**
 * Who was there in one role, such as facilitators from a hospice or representatives of an estate. Immutable.
 *
 * @param role in what role
 * @param body for which body, if for one
 * @param people how many they were, if somebody counted
 */
public record Presence(Text role, Optional<BodyId> body, Optional<Qualified> people) {

    /** What a presence looks like. */
    public static final Shape<Presence> SHAPE = Shape.of(
            Presence.class,
            "presence",
            Part.required("role", Kinds.TEXT, Presence::role),
            Part.optional("body", BodyId.REFERENCE, Presence::body),
            Part.optional("people", Kinds.QUALIFIED, Presence::people).countsPeople(),
            Presence::new);

    /** {@return the presence of people of whom only the role is known} */
    public static Presence of(Text role) {
        return new Presence(role, Optional.empty(), Optional.empty());
    }
}
