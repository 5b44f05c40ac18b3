package org.kith.charter.maps;

import static org.kith.core.validation.Severity.ERROR;
import static org.kith.core.validation.Severity.INFO;
import static org.kith.core.validation.Severity.WARNING;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.kith.core.number.Comparison;
import org.kith.core.number.Qualified;
import org.kith.core.spi.Reporter;
import org.kith.core.spi.Rule;
import org.kith.core.time.PartialDate;

/** What is looked at in counts of circles: that they are counts of several people, and that their numbers fit together. */
final class CareCirclesRules {

    static final ImmutableList<Rule<?>> ALL = ImmutableList.of(
            Rule.of(CareCircles.class, CareCirclesRules::countsSeveral),
            Rule.of(CareCircles.class, CareCirclesRules::countsNoMoreThanTookPart),
            Rule.of(CareCircles.class, CareCirclesRules::saysOfHowMany),
            Rule.of(CareCircles.class, CareCirclesRules::hasRings),
            Rule.of(CareCircles.class, CareCirclesRules::isInOrder),
            Rule.of(CareCircles.class, CareCirclesRules::hasSource),
            Rule.of(CareCircles.class, CareCirclesRules::countsFromZero));

    private CareCirclesRules() {}

    static void countsSeveral(CareCircles circles, Reporter out) {
        countsSeveral(circles.takingPart(), circles, out.at("takingPart"));
        countsSeveral(circles.countedTwice(), circles, out.at("countedTwice"));
    }

    private static void countsSeveral(Optional<Qualified> people, CareCircles circles, Reporter at) {
        people.filter(CareCirclesRules::isOneAtMost)
                .ifPresent(few -> at.report(ERROR, "care-circles.of-one-person", circles.id()));
    }

    private static boolean isOneAtMost(Qualified people) {
        BigDecimal amount = people.amount();
        return switch (people.qualifier()) {
            case EXACT, ABOUT, AT_MOST -> amount.compareTo(BigDecimal.ONE) <= 0;
            case UNDER -> amount.compareTo(BigDecimal.valueOf(2)) <= 0;
            case OVER, AT_LEAST -> false;
        };
    }

    static void countsNoMoreThanTookPart(CareCircles circles, Reporter out) {
        if (circles.countedTwice().isPresent()
                && circles.takingPart()
                        .filter(all -> circles.countedTwice().get().compare(all) == Comparison.ABOVE)
                        .isPresent()) {
            out.at("countedTwice").report(ERROR, "care-circles.more-than-took-part", circles.id());
        }
    }

    static void saysOfHowMany(CareCircles circles, Reporter out) {
        if (circles.countedTwice().isEmpty()) {
            out.report(INFO, "care-circles.of-how-many", circles.id());
        }
    }

    static void hasRings(CareCircles circles, Reporter out) {
        if (circles.rings().isEmpty()) {
            out.at("rings").report(WARNING, "care-circles.no-rings", circles.id());
        }
    }

    static void isInOrder(CareCircles circles, Reporter out) {
        circles.before()
                .flatMap(before -> circles.after().flatMap(before::compare))
                .filter(order -> order > 0)
                .ifPresent(wrong -> out.at("after").report(ERROR, "care-circles.after-before", circles.id()));
        circles.after()
                .flatMap(PartialDate::earliest)
                .filter(earliest -> earliest.isAfter(out.asOf()))
                .ifPresent(earliest ->
                        out.at("after").report(WARNING, "care-circles.in-the-future", earliest, out.asOf()));
    }

    static void hasSource(CareCircles circles, Reporter out) {
        if (circles.source().isEmpty()) {
            out.report(WARNING, "care-circles.no-source", circles.id());
        }
    }

    static void countsFromZero(CareCircles circles, Reporter out) {
        isNotNegative("takingPart", circles.takingPart(), out);
        isNotNegative("countedTwice", circles.countedTwice(), out);
        for (int i = 0; i < circles.rings().size(); i++) {
            Reporter at = out.at("rings").at(i);
            if (circles.rings().get(i) instanceof Ring.Counted counted) {
                isNotNegative("before", counted.before(), at);
                isNotNegative("after", counted.after(), at);
            } else if (circles.rings().get(i) instanceof Ring.Grown grown) {
                isNotNegative("times", Optional.of(grown.times()), at);
            }
        }
    }

    private static void isNotNegative(String field, Optional<Qualified> number, Reporter out) {
        if (number.filter(told -> told.amount().signum() < 0).isPresent()) {
            out.at(field).report(ERROR, "care-circles.below-zero", field);
        }
    }
}
