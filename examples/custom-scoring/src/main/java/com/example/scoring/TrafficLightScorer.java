package com.example.scoring;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kith.core.assessment.Answer;
import org.kith.core.assessment.Assessment;
import org.kith.core.framework.Criterion;
import org.kith.core.framework.Framework;
import org.kith.core.framework.FrameworkRef;
import org.kith.core.framework.Level;
import org.kith.core.framework.Scale;
import org.kith.core.number.Fraction;
import org.kith.core.score.Counts;
import org.kith.core.score.Method;
import org.kith.core.score.ScoreCard;
import org.kith.core.score.ScoreNode;
import org.kith.core.spi.Scorer;
import org.kith.core.spi.ScoringInput;
import org.kith.core.text.Text;

/** Makes the cards: a node with a light for each criterion, and the worst light at the root. */
record TrafficLightScorer(Framework framework, Fraction amberFrom, Fraction greenFrom) implements Scorer {

    private static final Method METHOD = new Method(
            TrafficLightScoring.NAME,
            "1",
            Text.of("A light for each criterion that is rated; the whole has the worst of them."));

    @Override
    public ScoreCard score(ScoringInput input, LocalDate asOf) {
        Assessment assessment = input.assessment();
        return ScoreCard.builder()
                .id(ScoreCard.idOf(assessment.id(), METHOD.name()))
                .assessment(assessment.id())
                .framework(FrameworkRef.to(framework))
                .method(METHOD)
                .asOf(asOf)
                .root(root(assessment))
                .build();
    }

    private ScoreNode root(Assessment assessment) {
        List<Criterion> criteria = framework.rated();
        Optional<Light> worst = criteria.stream()
                .flatMap(criterion -> light(criterion, assessment).stream())
                .min(Comparator.naturalOrder());
        List<ScoreNode> parts =
                criteria.stream().map(criterion -> node(criterion, assessment)).toList();
        return ScoreNode.builder()
                .key(METHOD.name())
                .title(framework.title())
                .rule("worst-light")
                .level(worst.map(Light::level))
                .counts(parts.stream().map(ScoreNode::counts).reduce(Counts.NONE, Counts::plus))
                .addReason(reason(worst, criteria, assessment))
                .parts(parts)
                .build();
    }

    private Text reason(Optional<Light> worst, List<Criterion> criteria, Assessment assessment) {
        if (worst.isEmpty()) {
            return Text.of("No criterion is rated, so there is no light.");
        }
        List<String> holding = criteria.stream()
                .filter(criterion -> light(criterion, assessment).equals(worst))
                .map(criterion -> criterion.key().value())
                .toList();
        return Text.of(
                "The worst light is " + worst.get().level().key() + ", of " + String.join(", ", holding) + ".");
    }

    private ScoreNode node(Criterion criterion, Assessment assessment) {
        Optional<Fraction> share = share(criterion, assessment);
        return ScoreNode.builder()
                .key(criterion.key().value())
                .title(criterion.title())
                .rule("light")
                .points(share)
                .possible(share.map(any -> Fraction.ONE))
                .level(light(criterion, assessment).map(Light::level))
                .counts(Counts.of(assessment.answer(criterion.key())))
                .build();
    }

    private Optional<Light> light(Criterion criterion, Assessment assessment) {
        return share(criterion, assessment).map(share -> Light.of(share, amberFrom, greenFrom));
    }

    /** Returns how far up its scale a criterion is rated; empty if it is not. */
    private Optional<Fraction> share(Criterion criterion, Assessment assessment) {
        Scale scale = framework.scaleOf(criterion).orElseThrow();
        Optional<Level> level = assessment.answer(criterion.key()) instanceof Answer.Rated rated
                ? scale.level(rated.level())
                : Optional.empty();
        return level.map(reached -> Fraction.of(reached.value() - scale.lowest(), scale.highest() - scale.lowest()));
    }
}
