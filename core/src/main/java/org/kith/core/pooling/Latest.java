package org.kith.core.pooling;

import java.time.Instant;
import java.util.Optional;
import org.kith.core.number.Fraction;

/**
 * The last figure that somebody gave, in whatever order they are looked at. Immutable.
 *
 * @param at when it was given
 * @param figure the figure; empty if figures of that moment differ
 */
record Latest(Instant at, Optional<Fraction> figure) {

    static Latest of(Instant at, Fraction figure) {
        return new Latest(at, Optional.of(figure));
    }

    /** {@return the later of both} */
    Latest or(Latest other) {
        if (at.equals(other.at)) {
            return figure.equals(other.figure) ? this : new Latest(at, Optional.empty());
        }
        return at.isAfter(other.at) ? this : other;
    }
}
