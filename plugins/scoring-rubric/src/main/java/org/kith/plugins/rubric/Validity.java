package org.kith.plugins.rubric;

import java.util.Optional;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Shape;

/**
 * For how long a decided level holds.
 *
 * @param months the months from the day of the decision until it lapses; at least 1
 * @param renewalMonths the months before that in which it may be renewed; at any time if empty
 */
public record Validity(int months, Optional<Integer> renewalMonths) {

    /** What it looks like. */
    public static final Shape<Validity> SHAPE = Shape.of(
            Validity.class,
            "validity",
            Part.required("months", Kinds.integer(1, 1_200), Validity::months),
            Part.optional("renewalMonths", Kinds.integer(1, 1_200), Validity::renewalMonths),
            Validity::new);
}
