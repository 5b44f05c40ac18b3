package org.kith.charter.recognition;

import java.util.Optional;
import org.kith.core.audience.Audience;
import org.kith.core.community.BodyId;
import org.kith.core.privacy.PersonRef;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Shape;
import org.kith.core.text.Text;

/**
 * A seat on a panel.
 *
 * @param role in what role somebody sat there, such as that of a trustee
 * @param body for which body, if for one
 * @param person which person, if the host keeps that; for the team
 */
public record PanelMember(Text role, Optional<BodyId> body, Optional<PersonRef> person) {

    /** What a member looks like. */
    public static final Shape<PanelMember> SHAPE = Shape.of(
            PanelMember.class,
            "panel-member",
            Part.required("role", Kinds.TEXT, PanelMember::role),
            Part.optional("body", BodyId.REFERENCE, PanelMember::body),
            Part.optional("person", PersonRef.KIND, PanelMember::person).visibleTo(Audience.TEAM),
            PanelMember::new);

    /** {@return a member of whom only the role is known} */
    public static PanelMember of(Text role) {
        return new PanelMember(role, Optional.empty(), Optional.empty());
    }
}
