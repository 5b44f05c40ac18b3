package org.kith.plugins.rubric;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kith.core.dossier.Dossier;
import org.kith.core.indicator.Direction;
import org.kith.core.indicator.Indicator;
import org.kith.core.indicator.IndicatorId;
import org.kith.core.indicator.Observation;
import org.kith.core.number.Fraction;
import org.kith.core.validation.Pointer;

/** What can be wrong with a rubric for the indicators and figures that lie beside it. */
final class FigureCheck {

    private final Dossier dossier;
    private final List<Problem> problems = new ArrayList<>();

    private FigureCheck(Dossier dossier) {
        this.dossier = dossier;
    }

    /** {@return all that is wrong with the figures of a rubric for a dossier; indicators that it does not have are passed over} */
    static List<Problem> problems(Rubric rubric, Dossier dossier) {
        FigureCheck check = new FigureCheck(dossier);
        for (Site site : Site.all(rubric)) {
            if (site.node().formula() instanceof Formula.Figure figure) {
                check.figure(figure, site.node().key(), site.pointer().child("formula"));
            }
        }
        return ImmutableList.copyOf(check.problems);
    }

    private void figure(Formula.Figure figure, NodeKey node, Pointer place) {
        if (figure.target().isEmpty()) {
            noShare(figure.indicator())
                    .ifPresent(value -> add(place, "rubric.target-missing", node, figure.indicator(), value));
        } else if (isBehindItsBaseline(figure)) {
            add(place.child("target"), "rubric.target-behind-baseline", node, figure.indicator());
        }
    }

    /** {@return the first exact figure of an indicator that is no share of anything; scoring takes no others} */
    private Optional<Fraction> noShare(IndicatorId indicator) {
        return dossier.all(Observation.TYPE).stream()
                .filter(observation -> observation.indicator().equals(indicator))
                .filter(observation ->
                        observation.of().isEmpty() && observation.value().isExact())
                .map(Observation::share)
                .filter(share -> share.signum() < 0 || share.compareTo(Fraction.ONE) > 0)
                .findFirst();
    }

    private boolean isBehindItsBaseline(Formula.Figure figure) {
        int way = figure.baseline()
                .flatMap(baseline -> figure.target().map(target -> way(baseline, target)))
                .orElse(0);
        int better = dossier.find(Indicator.TYPE, figure.indicator())
                .map(indicator -> better(indicator.direction()))
                .orElse(0);
        return way * better < 0;
    }

    /** {@return whether a target is above a baseline, at it or below, as a sign; a baseline that is looked up is above 0} */
    private static int way(Baseline baseline, Target target) {
        Fraction start = baseline.value().orElse(Fraction.ONE);
        return target.value()
                .map(end -> baseline.value().map(end::compareTo).orElse(0))
                .orElseGet(() -> target.timesBaseline()
                        .map(times -> start.times(times).compareTo(start))
                        .orElse(0));
    }

    private static int better(Direction direction) {
        return direction == Direction.NEUTRAL ? 0 : direction == Direction.HIGHER_IS_BETTER ? 1 : -1;
    }

    private void add(Pointer pointer, String code, Object... arguments) {
        problems.add(Problem.of(pointer, code, arguments));
    }
}
