package org.kith.core.plan;

import java.util.Optional;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Shape;
import org.kith.core.text.Text;

/**
 * What an action could do to people that nobody wants. Those whom it could harm may read it.
 *
 * @param harm what could happen, and to whom
 * @param met what is done so that it does not; empty as long as nobody knows
 */
public record Harm(Text harm, Optional<Text> met) {

    /** What a harm looks like. */
    public static final Shape<Harm> SHAPE = Shape.of(
            Harm.class,
            "harm",
            Part.required("harm", Kinds.TEXT, Harm::harm),
            Part.optional("met", Kinds.TEXT, Harm::met),
            Harm::new);
}
