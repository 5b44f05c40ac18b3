package org.kith.plugins.rubric.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.kith.core.assessment.Assessment;
import org.kith.core.framework.CriterionKey;
import org.kith.core.framework.Framework;
import org.kith.core.framework.Level;
import org.kith.core.number.Fraction;
import org.kith.core.score.NextLevel;
import org.kith.core.score.ScoreNode;
import org.kith.core.spi.Options;
import org.kith.core.spi.Scorer;
import org.kith.core.spi.ScoringInput;
import org.kith.plugins.rubric.Formula;
import org.kith.plugins.rubric.Rubric;
import org.kith.plugins.rubric.RubricId;
import org.kith.plugins.rubric.RubricNode;
import org.kith.plugins.rubric.Trial;
import org.kith.plugins.rubric.engine.RubricScoring;

@PropertyDefaults(tries = 200)
class CharterProgressProperties {

    private static final Trial TRIAL = Trial.ofStock("charter-progress");
    private static final Scorer SCORER = TRIAL.scorer();
    private static final int STEPS = 13;
    private static final int GOVERNANCE = STEPS - 1;

    @Provide
    Arbitrary<List<String>> answers() {
        return Arbitraries.of("0", "1", "2", "3", "4", "0", "1", "2", "3", "4", "n.a.", "?", "-")
                .list()
                .ofSize(STEPS);
    }

    @Property
    void shareLiesBetweenNothingAndAll(@ForAll("answers") List<String> answers) {
        assertThat(root(answers).share().orElse(Fraction.ZERO)).isBetween(Fraction.ZERO, Fraction.ONE);
    }

    @Property
    void shareAndBandAreThereExactlyIfSomethingIsRated(@ForAll("answers") List<String> answers) {
        ScoreNode root = root(answers);

        assertThat(root.share().isPresent()).isEqualTo(root.counts().rated() > 0);
        assertThat(root.level().isPresent()).isEqualTo(root.counts().rated() > 0);
    }

    @Property
    void shareAndBandNeverFallWhenARatingRises(
            @ForAll("answers") List<String> answers,
            @ForAll @IntRange(max = GOVERNANCE) int step,
            @ForAll @IntRange(max = 3) int rating) {
        ScoreNode before = root(replaced(answers, step, rating + ""));
        ScoreNode after = root(replaced(answers, step, rating + 1 + ""));

        assertThat(after.share().orElseThrow()).isGreaterThan(before.share().orElseThrow());
        assertThat(band(after)).isGreaterThanOrEqualTo(band(before));
    }

    @Property
    void pointsAreTheSumOfTheSteps(@ForAll("answers") List<String> answers) {
        ScoreNode root = root(answers);
        List<ScoreNode> counting =
                root.parts().stream().filter(step -> step.points().isPresent()).toList();

        assertThat(root.points().orElse(Fraction.ZERO))
                .isEqualTo(Fraction.sum(counting.stream()
                        .map(step -> step.points().orElseThrow())
                        .toList()));
        assertThat(root.possible().orElse(Fraction.ZERO)).isEqualTo(Fraction.of(4L * counting.size()));
    }

    @Property
    void noBandAboveDevelopingWhileGovernanceIsBelowUnderWay(@ForAll("answers") List<String> answers) {
        Assume.that(!Set.of("2", "3", "4").contains(answers.get(GOVERNANCE)));

        assertThat(band(root(answers))).isLessThanOrEqualTo(1);
    }

    @Property
    void whatIsNotApplicableMightAsWellNotBeAsked(
            @ForAll("answers") List<String> answers, @ForAll @IntRange(max = GOVERNANCE - 1) int step) {
        List<String> without = replaced(answers, step, "n.a.");
        ScoreNode shorter = scorerWithout(step)
                .score(ScoringInput.of(assessment(without)), Trial.DAY)
                .root();

        assertThat(root(without).points()).isEqualTo(shorter.points());
        assertThat(root(without).possible()).isEqualTo(shorter.possible());
        assertThat(root(without).level()).isEqualTo(shorter.level());
    }

    private static Scorer scorerWithout(int step) {
        Rubric rubric = Trial.KITH
                .catalogue()
                .find(Rubric.TYPE, RubricId.of("charter-progress"))
                .orElseThrow();
        List<RubricNode> parts = new ArrayList<>(rubric.root().formula().parts());
        parts.remove(step);
        Framework framework = TRIAL.framework();
        return new RubricScoring()
                .prepare(rubric.withRoot(rubric.root().withFormula(new Formula.Sum(parts))), framework, Options.none())
                .orElseThrow();
    }

    @Property
    void whatWouldReachTheNextBandReachesIt(@ForAll("answers") List<String> answers) {
        ScoreNode root = root(answers);
        Assume.that(root.next().isPresent());
        NextLevel next = root.next().orElseThrow();
        Assume.that(!next.changes().isEmpty());

        assertThat(band(root(changed(answers, next))))
                .isGreaterThanOrEqualTo(next.level().value());
    }

    private static List<String> changed(List<String> answers, NextLevel next) {
        List<String> changed = new ArrayList<>(answers);
        List<CriterionKey> keys =
                TRIAL.framework().rated().stream().map(step -> step.key()).toList();
        next.changes()
                .forEach(change -> changed.set(
                        keys.indexOf(change.criterion()), change.to().value()));
        return changed;
    }

    private static List<String> replaced(List<String> answers, int step, String answer) {
        List<String> replaced = new ArrayList<>(answers);
        replaced.set(step, answer);
        return replaced;
    }

    private static Assessment assessment(List<String> answers) {
        return TRIAL.assessment("look", String.join(" ", answers)).build();
    }

    private static ScoreNode root(List<String> answers) {
        return SCORER.score(ScoringInput.of(assessment(answers)), Trial.DAY).root();
    }

    /** {@return the number of the band; that of the lowest if there is none} */
    private static int band(ScoreNode node) {
        return node.level().map(Level::value).orElse(0);
    }
}
