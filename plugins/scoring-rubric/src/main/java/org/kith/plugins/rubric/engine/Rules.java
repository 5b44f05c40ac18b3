package org.kith.plugins.rubric.engine;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.kith.core.number.Fraction;
import org.kith.core.score.ScoreInput;
import org.kith.plugins.rubric.Formula;
import org.kith.plugins.rubric.Measure;
import org.kith.plugins.rubric.RubricNode;

/** The names of the rules on the nodes of score cards, and their settings. */
final class Rules {

    private Rules() {}

    static String name(Formula formula) {
        if (formula instanceof Formula.Rating rating) {
            boolean share = rating.measure().orElse(Measure.LEVELS) == Measure.SHARE;
            return !rating.points().isEmpty() ? "points-of-level" : share ? "share-of-scale" : "rating";
        }
        if (formula instanceof Formula.Sum) {
            return "weighted-sum";
        }
        if (formula instanceof Formula.Mean) {
            return "weighted-mean";
        }
        if (formula instanceof Formula.Weakest) {
            return "weakest-link";
        }
        if (formula instanceof Formula.Count) {
            return "count";
        }
        if (formula instanceof Formula.BestFit) {
            return "best-fit";
        }
        if (formula instanceof Formula.Profile) {
            return "profile";
        }
        if (formula instanceof Formula.Figure) {
            return "figure";
        }
        return formula instanceof Formula.SameAs ? "same-as" : "change";
    }

    /** {@return the settings of a node's formula, as inputs of the node on the card} */
    static List<ScoreInput> settings(RubricNode node) {
        Formula formula = node.formula();
        ImmutableList.Builder<ScoreInput> settings = ImmutableList.builder();
        if (formula instanceof Formula.Rating rating
                && !rating.criterion().value().equals(node.key().value())) {
            settings.add(new ScoreInput("criterion", rating.criterion().value()));
        } else if (formula instanceof Formula.Mean mean) {
            mean.outOf().map(Fraction::toPlainText).ifPresent(outOf -> settings.add(new ScoreInput("out-of", outOf)));
            mean.rounding().ifPresent(rounding -> settings.add(new ScoreInput("rounding", rounding.toString())));
        } else if (formula instanceof Formula.Count count) {
            String bar = count.bar()
                    .level()
                    .map(level -> "level " + level)
                    .orElseGet(() -> "share " + count.bar().share().orElseThrow());
            settings.add(new ScoreInput("bar", bar));
        } else if (formula instanceof Formula.SameAs same) {
            settings.add(new ScoreInput("node", same.node().value()));
        }
        return settings.build();
    }

    /** {@return what is known of an indicator, as inputs of its node} */
    static List<ScoreInput> inputs(Progress progress) {
        ImmutableList.Builder<ScoreInput> inputs = ImmutableList.builder();
        inputs.add(new ScoreInput("observation", progress.newest().id().value()));
        inputs.add(new ScoreInput("value", progress.newest().value().toString()));
        progress.newest().of().ifPresent(of -> inputs.add(new ScoreInput("of", of.toPlainText())));
        inputs.add(new ScoreInput("version", progress.newest().version()));
        inputs.add(new ScoreInput("date", progress.newest().date().toString()));
        inputs.add(new ScoreInput(
                "fidelity", org.kith.core.shape.Kinds.wireName(progress.newest().fidelity())));
        inputs.add(new ScoreInput("direction", org.kith.core.shape.Kinds.wireName(progress.direction())));
        progress.baseline().ifPresent(baseline -> inputs.add(new ScoreInput("baseline", baseline.toPlainText())));
        progress.target().ifPresent(target -> inputs.add(new ScoreInput("target", target.toPlainText())));
        return inputs.build();
    }
}
