package org.kith.core.rules;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import org.kith.core.assessment.Assessment;
import org.kith.core.framework.Level;
import org.kith.core.indicator.Indicator;
import org.kith.core.indicator.Observation;
import org.kith.core.number.Fraction;
import org.kith.core.score.Decision;
import org.kith.core.score.ScoreCard;
import org.kith.core.score.ScoreNode;
import org.kith.core.spi.Reporter;
import org.kith.core.spi.Rule;
import org.kith.core.validation.Severity;

/** Rules of scores and what goes into them: that sums add up, figures fit their indicator, and decisions give reasons. */
final class ScoreRules {

    static final ImmutableList<Rule<?>> ALL = ImmutableList.of(
            Rule.of(Decision.class, ScoreRules::isOnItsScheme),
            Rule.of(Decision.class, ScoreRules::isAboutWhatItsCardIsFor),
            Rule.of(Decision.class, ScoreRules::comesAfterTheAdvice),
            Rule.of(Decision.class, ScoreRules::saysWhyItDiffers),
            Rule.of(ScoreNode.class, ScoreRules::addsUp),
            Rule.of(Observation.class, ScoreRules::isOfTheVersion),
            Rule.of(Observation.class, ScoreRules::isNotToCome));

    /** The rule of nodes whose points are those of their parts, each times its weight. */
    private static final String ADDITIVE = "weighted-sum";

    private ScoreRules() {}

    static void isOnItsScheme(Decision decision, Reporter out) {
        card(decision, out)
                .filter(card -> !isOf(decision, card))
                .ifPresent(card -> out.at("card").report(Severity.ERROR, "decision.other-scheme", card.id()));
    }

    static void isAboutWhatItsCardIsFor(Decision decision, Reporter out) {
        card(decision, out)
                .flatMap(card -> out.dossier().find(Assessment.TYPE, card.assessment()))
                .ifPresent(assessment -> {
                    same(decision, "place", decision.place(), assessment.place(), out);
                    same(decision, "aboutBody", decision.aboutBody(), assessment.body(), out);
                    same(decision, "aboutTeam", decision.aboutTeam(), assessment.team(), out);
                });
    }

    private static void same(Decision decision, String field, Optional<?> named, Optional<?> assessed, Reporter out) {
        if (named.isPresent() && !named.equals(assessed)) {
            out.at(field)
                    .report(
                            Severity.ERROR,
                            "decision.other-subject",
                            decision.card().orElseThrow());
        }
    }

    static void comesAfterTheAdvice(Decision decision, Reporter out) {
        card(decision, out)
                .filter(card -> decision.date().isBefore(card.asOf()))
                .ifPresent(card -> out.at("date")
                        .report(Severity.WARNING, "decision.before-card", decision.date(), card.id(), card.asOf()));
    }

    static void saysWhyItDiffers(Decision decision, Reporter out) {
        card(decision, out)
                .filter(card -> isOf(decision, card) && decision.reasons().isEmpty())
                .filter(card -> !decision.level().equals(card.root().level().map(Level::key)))
                .ifPresent(card -> out.at("reasons").report(Severity.WARNING, "decision.reasons-missing", card.id()));
    }

    private static Optional<ScoreCard> card(Decision decision, Reporter out) {
        return decision.card().flatMap(id -> out.dossier().find(ScoreCard.TYPE, id));
    }

    private static boolean isOf(Decision decision, ScoreCard card) {
        return decision.scheme().equals(card.method().name());
    }

    static void addsUp(ScoreNode node, Reporter out) {
        if (node.rule().equals(ADDITIVE)) {
            addsUp(node, "points", ScoreNode::points, out);
            addsUp(node, "possible", ScoreNode::possible, out);
        }
    }

    private static void addsUp(
            ScoreNode node, String field, Function<ScoreNode, Optional<Fraction>> number, Reporter out) {
        Optional<Fraction> sum = node.parts().stream()
                .flatMap(part -> number.apply(part).map(part.weight()::times).stream())
                .reduce(Fraction::plus);
        if (!sum.equals(number.apply(node))) {
            out.at(field).report(Severity.ERROR, "score.does-not-add-up", text(number.apply(node)), text(sum));
        }
    }

    private static String text(Optional<Fraction> number) {
        return number.map(Fraction::toString).orElse("nothing");
    }

    static void isOfTheVersion(Observation observation, Reporter out) {
        out.dossier()
                .find(Indicator.TYPE, observation.indicator())
                .filter(indicator -> !indicator.version().equals(observation.version()))
                .ifPresent(indicator ->
                        out.at("version").report(Severity.WARNING, "observation.other-version", indicator.id()));
    }

    static void isNotToCome(Observation observation, Reporter out) {
        if (observation.date().isAfter(out.asOf())) {
            out.at("date").report(Severity.INFO, "observation.later", observation.date(), out.asOf());
        }
    }
}
