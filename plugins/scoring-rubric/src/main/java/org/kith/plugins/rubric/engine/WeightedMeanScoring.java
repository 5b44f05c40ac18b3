package org.kith.plugins.rubric.engine;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.kith.core.validation.Severity.ERROR;

import java.util.List;
import java.util.Optional;
import org.kith.core.framework.Criterion;
import org.kith.core.framework.Framework;
import org.kith.core.number.Fraction;
import org.kith.core.spi.Option;
import org.kith.core.spi.Options;
import org.kith.core.spi.Plugin;
import org.kith.core.spi.Scorer;
import org.kith.core.spi.ScoringStrategy;
import org.kith.core.text.Messages;
import org.kith.core.text.Text;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Findings;
import org.kith.core.validation.Outcome;
import org.kith.core.validation.Pointer;
import org.kith.plugins.rubric.Formula;
import org.kith.plugins.rubric.Measure;
import org.kith.plugins.rubric.NodeKey;
import org.kith.plugins.rubric.OpenAnswers;
import org.kith.plugins.rubric.Rubric;
import org.kith.plugins.rubric.RubricId;
import org.kith.plugins.rubric.RubricNode;
import org.kith.plugins.rubric.RubricRules;

/**
 * A weighted mean over any framework: each rating as its share of the way from the lowest level of its scale to the highest.
 *
 * <p>It makes the rubric for the framework itself. A group adds up its own criteria and counts in the whole by that sum times
 * its weight. What is not applicable or open is left out. Thread-safe.
 */
public final class WeightedMeanScoring implements ScoringStrategy {

    static final Messages MESSAGES = Messages.load(WeightedMeanScoring.class, "scoring-rubric");

    private static final String NAME = "weighted-mean";

    private static final Option<Weights> WEIGHTS = Option.of(
            "weights",
            Weights.KIND,
            Weights.EQUAL,
            "How much criteria and groups count, such as schools=2,governance=3/2; 1 where nothing is said.");

    /** Makes the strategy. */
    public WeightedMeanScoring() {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int spi() {
        return Plugin.SPI;
    }

    @Override
    public List<Option<?>> options() {
        return List.of(WEIGHTS);
    }

    @Override
    public Outcome<Scorer> prepare(Framework framework, Options options) {
        Weights weights = options.get(WEIGHTS);
        Findings findings = total(framework).plus(weights.check(framework));
        if (findings.hasErrors()) {
            return Outcome.failed(findings);
        }
        Rubric rubric = rubric(framework, weights);
        Findings wrong = RubricRules.check(rubric, framework);
        return wrong.hasErrors() ? Outcome.failed(wrong) : Outcome.of(RubricScorer.of(rubric, framework));
    }

    private static Findings total(Framework framework) {
        return framework.profileOnly()
                ? Findings.of(Finding.of(ERROR, "score.total-forbidden", MESSAGES, NAME)
                        .withDocument(framework.address())
                        .at(Pointer.ROOT.child("profileOnly")))
                : Findings.NONE;
    }

    private static Rubric rubric(Framework framework, Weights weights) {
        return Rubric.builder()
                .id(RubricId.of(NAME))
                .version("1")
                .title(Text.of("Weighted mean"))
                .summary(Text.of(
                        "The weighted mean of all ratings, each as its share of the way from the lowest level of"
                                + " its scale to the highest; what is not applicable or open is left out."))
                .framework(framework.id())
                .frameworkVersion(framework.version())
                .open(OpenAnswers.LEFT_OUT)
                .root(RubricNode.builder()
                        .key(NodeKey.of(NAME))
                        .title(framework.title())
                        .formula(sum(framework.criteria(), weights))
                        .build())
                .build();
    }

    private static Formula sum(List<Criterion> criteria, Weights weights) {
        return new Formula.Sum(
                criteria.stream().map(criterion -> node(criterion, weights)).collect(toImmutableList()));
    }

    private static RubricNode node(Criterion criterion, Weights weights) {
        Fraction weight = weights.of(criterion.key());
        return RubricNode.builder()
                .key(NodeKey.of(criterion.key().value()))
                .title(criterion.title())
                .weight(Optional.of(weight).filter(given -> !given.equals(Fraction.ONE)))
                .formula(
                        criterion.criteria().isEmpty()
                                ? new Formula.Rating(criterion.key(), Optional.of(Measure.SHARE), java.util.Map.of())
                                : sum(criterion.criteria(), weights))
                .build();
    }
}
