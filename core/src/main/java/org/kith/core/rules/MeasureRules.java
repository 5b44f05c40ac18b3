package org.kith.core.rules;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import org.kith.core.indicator.Direction;
import org.kith.core.indicator.Indicator;
import org.kith.core.indicator.Measure;
import org.kith.core.indicator.Target;
import org.kith.core.number.Comparison;
import org.kith.core.number.Fraction;
import org.kith.core.number.Qualified;
import org.kith.core.shape.Kinds;
import org.kith.core.spi.Reporter;
import org.kith.core.spi.Rule;
import org.kith.core.text.Text;
import org.kith.core.validation.Severity;

/** Rules of measures: that the indicator, the baseline and the target speak of the same thing and go the same way. */
final class MeasureRules {

    static final ImmutableList<Rule<?>> ALL = ImmutableList.of(
            Rule.of(Measure.class, MeasureRules::fitsItsIndicator),
            Rule.of(Measure.class, MeasureRules::hasOneUnit),
            Rule.of(Measure.class, MeasureRules::hasABaselineToMultiply),
            Rule.of(Measure.class, MeasureRules::goesTheRightWay));

    private MeasureRules() {}

    static void fitsItsIndicator(Measure measure, Reporter out) {
        indicator(measure, out).ifPresent(indicator -> {
            if (areOther(measure.unit(), indicator.unit())) {
                out.at("unit").report(Severity.WARNING, "measure.other-unit", indicator.id());
            }
            if (measure.direction() != indicator.direction()) {
                out.at("direction")
                        .report(
                                Severity.WARNING,
                                "measure.other-direction",
                                indicator.id(),
                                Kinds.wireName(indicator.direction()));
            }
        });
    }

    static void hasOneUnit(Measure measure, Reporter out) {
        Optional<Text> unit = measure.unit().or(() -> indicator(measure, out).flatMap(Indicator::unit));
        if (areOther(targetUnit(measure), unit)) {
            out.at("target").at("unit").report(Severity.ERROR, "measure.target-in-other-unit");
        }
    }

    static void hasABaselineToMultiply(Measure measure, Reporter out) {
        if (measure.target().orElse(null) instanceof Target.Relative
                && measure.baseline().isEmpty()) {
            out.at("baseline").report(Severity.WARNING, "measure.no-baseline");
        }
    }

    static void goesTheRightWay(Measure measure, Reporter out) {
        Comparison wrong = switch (measure.direction()) {
            case HIGHER_IS_BETTER -> Comparison.BELOW;
            case LOWER_IS_BETTER -> Comparison.ABOVE;
            case NEUTRAL -> Comparison.OVERLAPPING;
        };
        if (measure.direction() != Direction.NEUTRAL
                && targetToBaseline(measure).filter(wrong::equals).isPresent()) {
            out.at("target").report(Severity.WARNING, "measure.target-against-direction");
        }
    }

    /** {@return how the target stands to the baseline; empty if one is not there or in another unit} */
    private static Optional<Comparison> targetToBaseline(Measure measure) {
        if (areOther(targetUnit(measure), measure.unit())) {
            return Optional.empty();
        }
        return measure.baseline().flatMap(baseline -> measure.target().map(target -> compare(target, baseline)));
    }

    private static Comparison compare(Target target, Qualified baseline) {
        if (target instanceof Target.Absolute absolute) {
            return absolute.value().compare(baseline);
        }
        Fraction rise = ((Target.Relative) target).timesBaseline().minus(Fraction.ONE);
        return switch (rise.signum() * baseline.amount().signum()) {
            case 1 -> Comparison.ABOVE;
            case -1 -> Comparison.BELOW;
            default -> Comparison.EQUAL;
        };
    }

    private static Optional<Text> targetUnit(Measure measure) {
        return measure.target().orElse(null) instanceof Target.Absolute absolute ? absolute.unit() : Optional.empty();
    }

    private static boolean areOther(Optional<Text> one, Optional<Text> other) {
        return one.isPresent() && other.isPresent() && !key(one.get()).equals(key(other.get()));
    }

    private static String key(Text text) {
        return text.value().toLowerCase(Locale.ROOT);
    }

    private static Optional<Indicator> indicator(Measure measure, Reporter out) {
        return measure.indicator().flatMap(id -> out.dossier().find(Indicator.TYPE, id));
    }
}
