package org.kith.course.enrolment;

import java.util.Optional;
import org.kith.core.number.Money;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Shape;

/**
 * A track that somebody chose who was already enrolled. Immutable.
 *
 * @param terms what was promised, as it was when it was chosen; in place of what was promised before
 * @param extra what was to be paid beside the fee of the track before, less than zero if this one costs less; empty if one of the two
 *     fees was not known
 */
public record TrackChoice(Terms terms, Optional<Money> extra) {

    /** What a choice looks like. */
    public static final Shape<TrackChoice> SHAPE = Shape.of(
            TrackChoice.class,
            "track-choice",
            Part.required("terms", Terms.SHAPE, TrackChoice::terms),
            Part.optional("extra", Kinds.MONEY, TrackChoice::extra),
            TrackChoice::new);

    static TrackChoice of(Optional<Terms> before, Terms chosen) {
        return new TrackChoice(chosen, before.flatMap(chosen::extraFee));
    }
}
