package org.kith.plugins.rubric;

import java.util.List;
import org.kith.core.framework.Framework;
import org.kith.core.score.Method;
import org.kith.core.score.ScoreNode;
import org.kith.core.spi.Option;
import org.kith.core.spi.Options;
import org.kith.core.spi.Plugin;
import org.kith.core.spi.Scorer;
import org.kith.core.spi.ScoringStrategy;
import org.kith.core.text.Text;
import org.kith.core.validation.Findings;
import org.kith.core.validation.Outcome;

/**
 * The weighted mean of what was rated, each rating as its share of the way from the lowest level of its scale to the highest.
 *
 * <p>Only ratings count: what is not applicable, not known or unanswered leaves the mean and is named in the reasons. The
 * weight of a group counts for all within it. Thread-safe.
 */
public final class WeightedMeanScoring implements ScoringStrategy {

    private static final String NAME = "weighted-mean";

    private static final Method METHOD = new Method(
            NAME,
            "1",
            Text.of("The weighted mean of the ratings, each as its share of its scale. What is not rated does not"
                    + " count. Percentages are rounded down."));

    private static final Option<Weights> WEIGHTS = Option.of(
            "weights",
            Weights.KIND,
            Weights.EQUAL,
            "How much each criterion counts, such as schools=2,governance=3/2; 1 where nothing is said.");

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
        Findings findings = Fit.total(framework, NAME).plus(weights.check(framework));
        return findings.hasErrors()
                ? Outcome.failed(findings)
                : Outcome.of(new RubricScorer(framework, METHOD, ratings -> root(ratings, weights)));
    }

    private static ScoreNode root(Ratings ratings, Weights weights) {
        ScoreNode root = new NodeTree(ratings, Grading.SHARE_OF_SCALE, Grouping.WEIGHTED_SUM, weights).root(NAME);
        Text first = root.share()
                .map(share -> Text.of("The weighted mean of " + root.counts().rated() + " of "
                        + root.counts().total() + " criteria is " + share + ": " + Sentences.percent(share) + "."))
                .orElseGet(() -> Sentences.noScore(ratings));
        return ScoreNode.builder()
                .from(root)
                .addReason(first)
                .addAllReasons(Sentences.gaps(ratings, "left out and still open"))
                .build();
    }
}
