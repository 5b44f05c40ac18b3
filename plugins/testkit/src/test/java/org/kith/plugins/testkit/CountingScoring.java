package org.kith.plugins.testkit;

import java.util.List;
import org.kith.core.assessment.Answer;
import org.kith.core.assessment.Assessment;
import org.kith.core.framework.Criterion;
import org.kith.core.framework.Framework;
import org.kith.core.framework.FrameworkRef;
import org.kith.core.number.Fraction;
import org.kith.core.score.Counts;
import org.kith.core.score.Method;
import org.kith.core.score.ScoreCard;
import org.kith.core.score.ScoreNode;
import org.kith.core.spi.Options;
import org.kith.core.spi.Plugin;
import org.kith.core.spi.Scorer;
import org.kith.core.spi.ScoringStrategy;
import org.kith.core.text.Text;
import org.kith.core.validation.Outcome;

/** A strategy that keeps the contract: a point for everything that is rated. */
public class CountingScoring implements ScoringStrategy {

    @Override
    public String name() {
        return "test.counting";
    }

    @Override
    public int spi() {
        return Plugin.SPI;
    }

    @Override
    public Outcome<Scorer> prepare(Framework framework, Options options) {
        return Outcome.of((input, asOf) -> ScoreCard.builder()
                .id(ScoreCard.idOf(input.assessment().id(), name()))
                .assessment(input.assessment().id())
                .framework(FrameworkRef.to(framework))
                .method(new Method(name(), "1", Text.of("A point for everything that is rated.")))
                .asOf(asOf)
                .root(root(framework, input.assessment()))
                .build());
    }

    private ScoreNode root(Framework framework, Assessment assessment) {
        List<ScoreNode> parts = framework.rated().stream()
                .map(criterion -> node(criterion, assessment.answer(criterion.key())))
                .toList();
        return ScoreNode.builder()
                .key(name())
                .title(framework.title())
                .rule(ScoringStrategyContract.ADDITIVE)
                .points(Fraction.sum(
                        parts.stream().map(part -> part.points().orElseThrow()).toList()))
                .possible(Fraction.of(parts.size()))
                .counts(parts.stream().map(ScoreNode::counts).reduce(Counts.NONE, Counts::plus))
                .parts(parts)
                .build();
    }

    private static ScoreNode node(Criterion criterion, Answer answer) {
        return ScoreNode.builder()
                .key(criterion.key().value())
                .title(criterion.title())
                .rule("rated")
                .points(answer instanceof Answer.Rated ? Fraction.ONE : Fraction.ZERO)
                .possible(Fraction.ONE)
                .counts(Counts.of(answer))
                .build();
    }
}
