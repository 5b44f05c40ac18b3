package org.kith.core.assessment;

import java.util.Optional;
import org.kith.core.audience.Audience;
import org.kith.core.community.BodyId;
import org.kith.core.privacy.PersonRef;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Scalar;
import org.kith.core.shape.Shape;

/**
 * Who answered.
 *
 * @param kind in what role
 * @param body for which body, if for one
 * @param person which person, if it is one and the host keeps that; for the team
 */
public record Rater(RaterKind kind, Optional<BodyId> body, Optional<PersonRef> person) {

    /** The kind of {@link #kind()}. */
    public static final Scalar<RaterKind> KIND = Kinds.ofEnum("rater-kind", RaterKind.class);

    /** What a rater looks like. */
    public static final Shape<Rater> SHAPE = Shape.of(
            Rater.class,
            "rater",
            Part.required("kind", KIND, Rater::kind),
            Part.optional("body", BodyId.REFERENCE, Rater::body),
            Part.optional("person", PersonRef.KIND, Rater::person).visibleTo(Audience.TEAM),
            Rater::new);

    /** {@return a rater of whom only the role is known} */
    public static Rater of(RaterKind kind) {
        return new Rater(kind, Optional.empty(), Optional.empty());
    }

    /** {@return whether all who are written down like this are one rater: two residents without a name need not be} */
    public boolean isOne() {
        return person.isPresent()
                || kind == RaterKind.TEAM
                || kind == RaterKind.PANEL
                || (kind == RaterKind.PARTNER && body.isPresent());
    }
}
