package org.kith.course.workshop;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.kith.core.community.BodyId;
import org.kith.core.community.PlaceId;
import org.kith.core.number.Qualified;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Shape;

/**
 * How many came from a place, or from a body. Immutable.
 *
 * @param place from which place
 * @param body from which body
 * @param people how many
 */
public record Delegation(Optional<PlaceId> place, Optional<BodyId> body, Qualified people) {

    /** What a delegation looks like. */
    public static final Shape<Delegation> SHAPE = Shape.of(
            Delegation.class,
            "delegation",
            Part.optional("place", PlaceId.REFERENCE, Delegation::place),
            Part.optional("body", BodyId.REFERENCE, Delegation::body),
            Part.required("people", Kinds.QUALIFIED, Delegation::people).countsPeople(),
            Delegation::new);

    /**
     * Makes a delegation.
     *
     * @throws IllegalArgumentException if it has neither a place nor a body
     */
    public Delegation {
        checkArgument(place.isPresent() || body.isPresent(), "a delegation comes from a place or from a body");
    }

    /** {@return a delegation from a place, counted} */
    public static Delegation of(PlaceId place, long people) {
        return new Delegation(Optional.of(place), Optional.empty(), Qualified.exactly(people));
    }

    /** {@return a delegation from a body, counted} */
    public static Delegation of(BodyId body, long people) {
        return new Delegation(Optional.empty(), Optional.of(body), Qualified.exactly(people));
    }
}
