package org.kith.plugins.rubric;

import org.kith.core.framework.Framework;
import org.kith.core.score.Method;
import org.kith.core.score.ScoreNode;
import org.kith.core.spi.Options;
import org.kith.core.spi.Plugin;
import org.kith.core.spi.Scorer;
import org.kith.core.spi.ScoringStrategy;
import org.kith.core.text.Text;
import org.kith.core.validation.Outcome;

/**
 * A profile: every criterion stands for itself, on its own scale, and nothing is added up.
 *
 * <p>Groups and the whole have no number, so the process side and the outcome side of a dimension are never averaged. It
 * takes any framework, also one that permits a total. Thread-safe.
 */
public final class DimensionProfileScoring implements ScoringStrategy {

    private static final String NAME = "dimension-profile";

    private static final Method METHOD = new Method(
            NAME,
            "1",
            Text.of("A profile: each criterion on its own scale. There is no total, and process and outcome are never"
                    + " averaged."));

    /** Makes the strategy. */
    public DimensionProfileScoring() {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int spi() {
        return Plugin.SPI;
    }

    @Override
    public Outcome<Scorer> prepare(Framework framework, Options options) {
        return Outcome.of(new RubricScorer(framework, METHOD, DimensionProfileScoring::root));
    }

    private static ScoreNode root(Ratings ratings) {
        ScoreNode root = new NodeTree(ratings, Grading.RATING, Grouping.PROFILE, Weights.EQUAL).root(NAME);
        return ScoreNode.builder()
                .from(root)
                .addReason(Text.of("A profile has no total: " + root.counts().rated() + " of "
                        + root.counts().total() + " criteria are rated, each on its own scale."))
                .addAllReasons(Sentences.gaps(ratings, "still open"))
                .build();
    }
}
