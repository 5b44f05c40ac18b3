package org.kith.plugins.rubric;

import java.time.LocalDate;
import java.util.function.Function;
import org.kith.core.assessment.Assessment;
import org.kith.core.framework.Framework;
import org.kith.core.framework.FrameworkRef;
import org.kith.core.score.Method;
import org.kith.core.score.ScoreCard;
import org.kith.core.score.ScoreNode;
import org.kith.core.spi.Scorer;
import org.kith.core.spi.ScoringInput;

/** A scorer that works out the whole from what a framework can make of an assessment. */
final class RubricScorer implements Scorer {

    private final Framework framework;
    private final FrameworkRef ref;
    private final Method method;
    private final Function<Ratings, ScoreNode> rule;

    RubricScorer(Framework framework, Method method, Function<Ratings, ScoreNode> rule) {
        this.framework = framework;
        this.ref = FrameworkRef.to(framework);
        this.method = method;
        this.rule = rule;
    }

    @Override
    public ScoreCard score(ScoringInput input, LocalDate asOf) {
        Assessment assessment = input.assessment();
        return ScoreCard.builder()
                .id(ScoreCard.idOf(assessment.id(), method.name()))
                .assessment(assessment.id())
                .framework(ref)
                .method(method)
                .asOf(asOf)
                .root(rule.apply(new Ratings(framework, assessment)))
                .build();
    }
}
