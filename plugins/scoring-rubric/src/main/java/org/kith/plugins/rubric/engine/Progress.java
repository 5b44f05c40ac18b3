package org.kith.plugins.rubric.engine;

import java.util.Optional;
import org.kith.core.indicator.Direction;
import org.kith.core.indicator.Observation;
import org.kith.core.number.Fraction;

/**
 * How far an indicator has come.
 *
 * @param newest the newest figure
 * @param direction which way is better
 * @param baseline where it began, if that is known
 * @param target where it is meant to go, if there is a target
 */
record Progress(Observation newest, Direction direction, Optional<Fraction> baseline, Optional<Fraction> target) {

    /** {@return the share of the way, from 0 to 1; empty if there is no way: a neutral indicator, or an unknown baseline} */
    Optional<Fraction> share() {
        if (direction == Direction.NEUTRAL) {
            return Optional.empty();
        }
        return target.isPresent() ? way(target.get()) : Optional.of(fromBestSide(newest.share()));
    }

    private Optional<Fraction> way(Fraction end) {
        Fraction start = baseline.orElse(Fraction.ZERO);
        Fraction length = end.minus(start);
        boolean forward = direction == Direction.HIGHER_IS_BETTER ? length.signum() > 0 : length.signum() < 0;
        if (!forward) {
            return Optional.of(isReached(end) ? Fraction.ONE : Fraction.ZERO);
        }
        return Optional.of(within(newest.share().minus(start).dividedBy(length)));
    }

    private boolean isReached(Fraction end) {
        int order = newest.share().compareTo(end);
        return direction == Direction.HIGHER_IS_BETTER ? order >= 0 : order <= 0;
    }

    private Fraction fromBestSide(Fraction share) {
        Fraction within = within(share);
        return direction == Direction.HIGHER_IS_BETTER ? within : Fraction.ONE.minus(within);
    }

    private static Fraction within(Fraction share) {
        return share.max(Fraction.ZERO).min(Fraction.ONE);
    }
}
