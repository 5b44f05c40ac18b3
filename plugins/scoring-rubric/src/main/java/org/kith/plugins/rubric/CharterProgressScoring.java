package org.kith.plugins.rubric;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.kith.core.framework.Criterion;
import org.kith.core.framework.CriterionKey;
import org.kith.core.framework.Framework;
import org.kith.core.framework.Level;
import org.kith.core.number.Fraction;
import org.kith.core.score.Method;
import org.kith.core.score.ScoreNode;
import org.kith.core.spi.Options;
import org.kith.core.spi.Plugin;
import org.kith.core.spi.Scorer;
import org.kith.core.spi.ScoringStrategy;
import org.kith.core.text.Text;
import org.kith.core.validation.Findings;
import org.kith.core.validation.Outcome;

/**
 * How far a place has come with its charter: the points of all steps, a band, and a gate.
 *
 * <p>A step has as many points as the number of its level, from 0. A step that is not applicable leaves the possible points;
 * one that is not known or unanswered stays in them with 0 points, unless nothing is rated at all: then there is no score. The
 * bands are beginning (below 25 %), developing (below 50 %), advancing (below 75 %) and sustaining; each includes its lower
 * threshold. No band above developing is given unless the step {@code governance} is rated 2 or higher.
 *
 * <p>The scheme is Kith's own: no published scale for such charters is known. Thread-safe.
 */
public final class CharterProgressScoring implements ScoringStrategy {

    private static final String NAME = "charter-progress";
    private static final CriterionKey GATE = CriterionKey.of("governance");
    private static final int GATE_OPENS_AT = 2;
    private static final Band HIGHEST_BELOW_GATE = Band.DEVELOPING;

    private static final Method METHOD = new Method(
            NAME,
            "1",
            Text.of("The points of all steps that apply, each from 0 to the highest level of its scale; open answers"
                    + " count as 0. Bands: below 25 % beginning, below 50 % developing, below 75 % advancing, 75 %"
                    + " and above sustaining; nothing above developing while the step governance is below 2."
                    + " Percentages are shown rounded down. This is our own scheme, because no published scale"
                    + " exists."));

    /** Makes the strategy. */
    public CharterProgressScoring() {}

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
        Findings findings = Fit.total(framework, NAME)
                .plus(Fit.gate(framework, GATE, GATE_OPENS_AT))
                .plus(Fit.scalesFromZero(framework));
        return findings.hasErrors()
                ? Outcome.failed(findings)
                : Outcome.of(new RubricScorer(framework, METHOD, CharterProgressScoring::root));
    }

    private static ScoreNode root(Ratings ratings) {
        Grading grading = ratings.hasRated() ? Grading.OPEN_IS_LOWEST : Grading.RATING;
        ScoreNode root = new NodeTree(ratings, grading, Grouping.WEIGHTED_SUM, Weights.EQUAL).root(NAME);
        return root.share()
                .map(share -> banded(root, share, ratings))
                .orElseGet(() -> ScoreNode.builder()
                        .from(root)
                        .addReason(Sentences.noScore(ratings))
                        .addAllReasons(Sentences.gaps(ratings, "still open"))
                        .build());
    }

    private static ScoreNode banded(ScoreNode root, Fraction share, Ratings ratings) {
        Band reached = Band.of(share);
        Band band = isGateOpen(ratings) ? reached : reached.atMost(HIGHEST_BELOW_GATE);
        return ScoreNode.builder()
                .from(root)
                .level(Text.of(band.title()))
                .addReason(points(root, share))
                .addAllReasons(bandReasons(reached, band, ratings))
                .addAllReasons(Sentences.gaps(ratings, "counted as 0 points and still open"))
                .build();
    }

    private static boolean isGateOpen(Ratings ratings) {
        return gateLevel(ratings)
                .filter(level -> level.value() >= GATE_OPENS_AT)
                .isPresent();
    }

    private static Optional<Level> gateLevel(Ratings ratings) {
        return ratings.level(gate(ratings));
    }

    private static Criterion gate(Ratings ratings) {
        return ratings.framework().criterion(GATE).orElseThrow();
    }

    private static Text points(ScoreNode root, Fraction share) {
        return Text.of(root.points().orElseThrow() + " of " + root.possible().orElseThrow() + " points: "
                + Sentences.percent(share) + ".");
    }

    private static List<Text> bandReasons(Band reached, Band band, Ratings ratings) {
        Text range = Text.of("The band for " + reached.range() + " is " + reached.title() + ".");
        if (band == reached) {
            return ImmutableList.of(range);
        }
        String state = gateLevel(ratings)
                .map(level -> "at " + level.value() + ", below " + GATE_OPENS_AT)
                .orElseGet(() -> Sentences.state(ratings.answer(gate(ratings))));
        return ImmutableList.of(
                Text.of("The " + GATE + " step is " + state + ", so the band stays at " + band.title() + "."), range);
    }
}
