package org.kith.benchmarks.score;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.kith.benchmarks.Compared;
import org.kith.core.Kith;
import org.kith.core.assessment.Answer;
import org.kith.core.assessment.Assessment;
import org.kith.core.assessment.AssessmentId;
import org.kith.core.assessment.Rater;
import org.kith.core.assessment.RaterKind;
import org.kith.core.dossier.Dossier;
import org.kith.core.framework.Criterion;
import org.kith.core.framework.CriterionKey;
import org.kith.core.framework.Framework;
import org.kith.core.framework.FrameworkId;
import org.kith.core.framework.FrameworkRef;
import org.kith.core.framework.Level;
import org.kith.core.spi.Options;
import org.kith.core.spi.Scorer;
import org.kith.core.spi.ScoringInput;
import org.kith.core.text.Text;
import org.kith.plugins.rubric.Formula;
import org.kith.plugins.rubric.Rubric;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One assessment of the thirteen steps: a score card with every number explained, against a weighted mean and nothing else. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 5, time = 1)
public class CardBenchmark implements Compared {

    private static final String RUBRIC = "rubric-steps-weighted.json";

    private final Kith kith = Kith.load();
    private final Rubric rubric = rubric();
    private final Framework framework = kith.catalogue()
            .find(Framework.TYPE, FrameworkId.of(rubric.framework().value()))
            .orElseThrow();
    private final Scorer scorer = kith.scorer(
                    Dossier.of(rubric), framework, rubric.id().value(), Options.none())
            .orElseThrow();
    private final HandCard hand = new HandCard(framework, weights());
    private final PreparedHandCard prepared = PreparedHandCard.of(framework, weights());
    private final Assessment assessment = assessment();

    private Rubric rubric() {
        try (InputStream in = CardBenchmark.class.getResourceAsStream(RUBRIC)) {
            return (Rubric)
                    kith.readDocument(RUBRIC, in.readAllBytes()).orElseThrow().document();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<CriterionKey, Integer> weights() {
        return rubric.root().formula().parts().stream()
                .collect(Collectors.toMap(
                        part -> ((Formula.Rating) part.formula()).criterion(),
                        part -> part.weight().orElseThrow().numerator().intValueExact()));
    }

    private Assessment assessment() {
        Assessment.Builder builder = Assessment.builder()
                .id(AssessmentId.of("speed"))
                .title(Text.of("All steps"))
                .framework(FrameworkRef.of(framework.id(), framework.version()))
                .date(KithScheme.DAY)
                .rater(Rater.of(RaterKind.TEAM));
        List<Criterion> rated = framework.rated();
        for (int i = 0; i < rated.size(); i++) {
            List<Level> levels = framework.scaleOf(rated.get(i)).orElseThrow().levels();
            builder.putAnswer(
                    rated.get(i).key(),
                    Answer.Rated.of(levels.get(i % levels.size()).key()));
        }
        return builder.build();
    }

    @Override
    public void agree() {
        Compared.same(
                "The share",
                hand.share(assessment),
                scorer.score(ScoringInput.of(assessment), KithScheme.DAY).root().share());
        Compared.same("The share by what was prepared", hand.share(assessment), prepared.share(assessment));
    }

    /** The explained card. */
    @Benchmark
    public Object kith() {
        return scorer.score(ScoringInput.of(assessment), KithScheme.DAY);
    }

    /** The number alone. */
    @Benchmark
    public Object hand() {
        return hand.share(assessment);
    }

    /** The number alone, by what was looked up beforehand. */
    @Benchmark
    public Object prepared() {
        return prepared.share(assessment);
    }
}
