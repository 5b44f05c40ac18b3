package org.kith.plugins.rubric.engine;

import java.time.LocalDate;
import java.util.Optional;
import org.kith.core.framework.Framework;
import org.kith.core.framework.FrameworkRef;
import org.kith.core.score.Method;
import org.kith.core.score.ScoreCard;
import org.kith.core.score.ScoreNode;
import org.kith.core.spi.Scorer;
import org.kith.core.spi.ScoringInput;
import org.kith.core.spi.TableScorer;
import org.kith.core.text.Text;
import org.kith.plugins.rubric.Rubric;

/** Scores assessments by a rubric. Immutable and thread-safe. */
final class RubricScorer implements Scorer {

    private final Blueprint blueprint;
    private final Leaves leaves;
    private final FrameworkRef framework;
    private final Method method;
    private final Optional<LocalDate> closed;

    RubricScorer(Blueprint blueprint) {
        Rubric rubric = blueprint.rubric();
        this.blueprint = blueprint;
        this.leaves = new Leaves(blueprint);
        this.framework = FrameworkRef.to(blueprint.framework());
        this.method = new Method(rubric.id().value(), rubric.version(), rubric.summary());
        this.closed = rubric.closed();
    }

    /** {@return a scorer by a rubric in which nothing is wrong for a framework} */
    static RubricScorer of(Rubric rubric, Framework framework) {
        return new RubricScorer(Blueprint.of(rubric, framework));
    }

    @Override
    public ScoreCard score(ScoringInput input, LocalDate asOf) {
        Subject subject = new Subject(blueprint.rubric(), input, asOf);
        Panel panel = Panel.of(blueprint, subject);
        Panel before = panel.before(subject).orElse(null);
        byte[] earlier = before == null ? null : before.codes();
        Evaluation evaluation = new Evaluation(blueprint, panel.codes(), earlier, subject);
        return ScoreCard.builder()
                .id(ScoreCard.idOf(input.assessment().id(), method.name()))
                .assessment(input.assessment().id())
                .framework(framework)
                .method(method)
                .asOf(asOf)
                .standing(subject.history().standing())
                .root(root(new CardWriter(blueprint, leaves, evaluation, panel, before).root(), asOf))
                .build();
    }

    /** {@return the root of a card, with a word that the scheme is closed if it is} */
    private ScoreNode root(ScoreNode root, LocalDate asOf) {
        return closed.filter(day -> !day.isAfter(asOf))
                .map(day -> ScoreNode.builder()
                        .from(root)
                        .addReason(Text.of("The scheme is closed since " + day))
                        .build())
                .orElse(root);
    }

    @Override
    public Optional<TableScorer> forTables(LocalDate asOf) {
        return blueprint.framework().isAboutCommunity()
                ? Optional.empty()
                : Optional.of(RubricTables.of(blueprint, asOf));
    }
}
