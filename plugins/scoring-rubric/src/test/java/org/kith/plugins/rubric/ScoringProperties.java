package org.kith.plugins.rubric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.plugins.rubric.Steps.DONT_KNOW;
import static org.kith.plugins.rubric.Steps.NOT_APPLICABLE;
import static org.kith.plugins.rubric.Steps.OPEN;
import static org.kith.plugins.rubric.Steps.rated;
import static org.kith.plugins.rubric.Steps.replaced;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.kith.core.assessment.Answer;
import org.kith.core.framework.Framework;
import org.kith.core.number.Fraction;
import org.kith.core.score.ScoreNode;
import org.kith.core.spi.Options;
import org.kith.core.spi.ScoringStrategy;
import org.kith.core.text.Text;

class ScoringProperties {

    private static final int HIGHEST = 4;
    private static final int GOVERNANCE = 5;

    /** Three steps in nested groups, two beside them, and governance, on a scale from 0 to 4. */
    private static final Framework NESTED = Steps.bare()
            .addScale(Steps.scale(0, 1, 2, 3, HIGHEST))
            .addCriteria(Steps.group("outer", Steps.step("a"), Steps.group("inner", Steps.step("b"), Steps.step("c"))))
            .addCriteria(Steps.step("d"), Steps.step("e"), Steps.step("governance"))
            .build();

    @Provide
    Arbitrary<ScoringStrategy> strategies() {
        return Arbitraries.of(new CharterProgressScoring(), new WeightedMeanScoring());
    }

    @Provide
    Arbitrary<List<Answer>> answers() {
        return Arbitraries.frequencyOf(
                        Tuple.of(4, Arbitraries.integers().between(0, HIGHEST).map(Steps::rated)),
                        Tuple.of(1, Arbitraries.of(NOT_APPLICABLE, DONT_KNOW, OPEN, rated(HIGHEST + 1))))
                .list()
                .ofSize(NESTED.rated().size());
    }

    @Provide
    Arbitrary<String> weights() {
        Arbitrary<Integer> numbers = Arbitraries.integers().between(1, 1_000);
        return Combinators.combine(numbers, numbers, numbers, numbers)
                .as((a, b, c, d) -> "outer=" + a + "/" + b + ",b=" + c + "/" + a + ",governance=" + d);
    }

    @Property
    void shareLiesBetweenNothingAndAll(
            @ForAll("strategies") ScoringStrategy strategy, @ForAll("answers") List<Answer> answers) {
        assertThat(root(strategy, answers).share().orElse(Fraction.ZERO)).isBetween(Fraction.ZERO, Fraction.ONE);
    }

    @Property
    void shareIsThereExactlyIfSomethingIsRated(
            @ForAll("strategies") ScoringStrategy strategy, @ForAll("answers") List<Answer> answers) {
        ScoreNode root = root(strategy, answers);

        assertThat(root.share().isPresent()).isEqualTo(root.counts().rated() > 0);
    }

    @Property
    void shareAndBandNeverFallWhenARatingRises(
            @ForAll("strategies") ScoringStrategy strategy,
            @ForAll("answers") List<Answer> answers,
            @ForAll @IntRange(max = GOVERNANCE) int criterion,
            @ForAll @IntRange(max = HIGHEST - 1) int rating) {
        ScoreNode before = root(strategy, replaced(answers, criterion, rated(rating)));
        ScoreNode after = root(strategy, replaced(answers, criterion, rated(rating + 1)));

        assertThat(after.share().orElseThrow()).isGreaterThan(before.share().orElseThrow());
        assertThat(band(after)).isGreaterThanOrEqualTo(band(before));
    }

    @Property
    void whatIsNotApplicableMightAsWellNotBeAsked(
            @ForAll("strategies") ScoringStrategy strategy, @ForAll("answers") List<Answer> answers) {
        // "d" stands at the top, so the framework without it has the answers without the fourth.
        Framework shorter = NESTED.withCriteria(NESTED.criteria().stream()
                .filter(criterion -> !criterion.key().value().equals("d"))
                .toList());
        List<Answer> others = new ArrayList<>(answers);
        others.remove(3);

        ScoreNode with = root(strategy, replaced(answers, 3, NOT_APPLICABLE));
        ScoreNode without = Steps.score(strategy, shorter, others).root();

        assertThat(with.points()).isEqualTo(without.points());
        assertThat(with.possible()).isEqualTo(without.possible());
        assertThat(with.level()).isEqualTo(without.level());
    }

    @Property
    void everySumIsExact(@ForAll("answers") List<Answer> answers, @ForAll("weights") String weights) {
        Options options = Options.none().with("weights", weights);
        ScoreNode root = Steps.score(new WeightedMeanScoring(), NESTED, Steps.assessment(NESTED, answers), options)
                .root();

        assertSums(root);
        assertSums(root.parts().get(0));
        assertSums(root.parts().get(0).parts().get(1));
    }

    private static void assertSums(ScoreNode node) {
        List<ScoreNode> counting =
                node.parts().stream().filter(part -> part.points().isPresent()).toList();
        Fraction points = Fraction.sum(counting.stream()
                .map(part -> part.points().orElseThrow().times(part.weight()))
                .toList());
        Fraction possible = Fraction.sum(counting.stream()
                .map(part -> part.possible().orElseThrow().times(part.weight()))
                .toList());

        assertThat(node.points().orElse(Fraction.ZERO)).isEqualTo(points);
        assertThat(node.possible().orElse(Fraction.ZERO)).isEqualTo(possible);
    }

    @Property
    void noBandAboveDevelopingWhileGovernanceIsBelowTwo(@ForAll("answers") List<Answer> answers) {
        Assume.that(!List.of(rated(2), rated(3), rated(HIGHEST)).contains(answers.get(GOVERNANCE)));

        assertThat(band(root(new CharterProgressScoring(), answers))).isLessThanOrEqualTo(Band.DEVELOPING);
    }

    @Property
    void aProfileNeverHasATotal(@ForAll("answers") List<Answer> answers) {
        assertThat(root(new DimensionProfileScoring(), answers).points()).isEmpty();
    }

    private static ScoreNode root(ScoringStrategy strategy, List<Answer> answers) {
        return Steps.score(strategy, NESTED, answers).root();
    }

    /** {@return the band; the lowest if there is none} */
    private static Band band(ScoreNode node) {
        return Arrays.stream(Band.values())
                .filter(band -> node.level().equals(Optional.of(Text.of(band.title()))))
                .findFirst()
                .orElse(Band.BEGINNING);
    }
}
