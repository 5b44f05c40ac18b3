package org.kith.plugins.rubric.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.plugins.rubric.engine.Steps.DONT_KNOW;
import static org.kith.plugins.rubric.engine.Steps.NOT_APPLICABLE;
import static org.kith.plugins.rubric.engine.Steps.OPEN;
import static org.kith.plugins.rubric.engine.Steps.rated;
import static org.kith.plugins.rubric.engine.Steps.replaced;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
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

class WeightedMeanProperties {

    private static final int HIGHEST = 4;
    private static final int LAST = 5;

    /** Three steps in nested groups, two beside them, and governance, on a scale from 0 to 4. */
    private static final Framework NESTED = Steps.bare()
            .addScale(Steps.scale(0, 1, 2, 3, HIGHEST))
            .addCriteria(Steps.group("outer", Steps.step("a"), Steps.group("inner", Steps.step("b"), Steps.step("c"))))
            .addCriteria(Steps.step("d"), Steps.step("e"), Steps.step("governance"))
            .build();

    @Provide
    Arbitrary<List<Answer>> answers() {
        return Arbitraries.frequencyOf(
                        Tuple.of(4, Arbitraries.integers().between(0, HIGHEST).map(Steps::rated)),
                        Tuple.of(1, Arbitraries.of(NOT_APPLICABLE, DONT_KNOW, OPEN, rated(HIGHEST + 1))))
                .list()
                .ofSize(NESTED.rated().size());
    }

    @Provide
    Arbitrary<Options> weights() {
        Arbitrary<Integer> numbers = Arbitraries.integers().between(1, 1_000);
        return Combinators.combine(numbers, numbers, numbers, numbers)
                .as((a, b, c, d) -> "outer=" + a + "/" + b + ",b=" + c + "/" + a + ",governance=" + d)
                .map(weights -> Options.none().with("weights", weights));
    }

    @Property
    void shareLiesBetweenNothingAndAll(@ForAll("answers") List<Answer> answers, @ForAll("weights") Options weights) {
        assertThat(root(NESTED, answers, weights).share().orElse(Fraction.ZERO)).isBetween(Fraction.ZERO, Fraction.ONE);
    }

    @Property
    void shareIsThereExactlyIfSomethingIsRated(@ForAll("answers") List<Answer> answers) {
        ScoreNode root = root(NESTED, answers, Options.none());

        assertThat(root.share().isPresent()).isEqualTo(root.counts().rated() > 0);
    }

    @Property
    void shareRisesWithARating(
            @ForAll("answers") List<Answer> answers,
            @ForAll("weights") Options weights,
            @ForAll @IntRange(max = LAST) int criterion,
            @ForAll @IntRange(max = HIGHEST - 1) int rating) {
        ScoreNode before = root(NESTED, replaced(answers, criterion, rated(rating)), weights);
        ScoreNode after = root(NESTED, replaced(answers, criterion, rated(rating + 1)), weights);

        assertThat(after.share().orElseThrow()).isGreaterThan(before.share().orElseThrow());
    }

    @Property
    void whatIsNotApplicableMightAsWellNotBeAsked(
            @ForAll("answers") List<Answer> answers, @ForAll("weights") Options weights) {
        // "d" stands at the top, so the framework without it has the answers without the fourth.
        Framework shorter = NESTED.withCriteria(NESTED.criteria().stream()
                .filter(criterion -> !criterion.key().value().equals("d"))
                .toList());
        List<Answer> others = new ArrayList<>(answers);
        others.remove(3);

        ScoreNode with = root(NESTED, replaced(answers, 3, NOT_APPLICABLE), weights);
        ScoreNode without = root(shorter, others, weights);

        assertThat(with.points()).isEqualTo(without.points());
        assertThat(with.possible()).isEqualTo(without.possible());
    }

    @Property
    void everySumIsExact(@ForAll("answers") List<Answer> answers, @ForAll("weights") Options weights) {
        ScoreNode root = root(NESTED, answers, weights);

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

    private static ScoreNode root(Framework framework, List<Answer> answers, Options options) {
        return Steps.score(new WeightedMeanScoring(), framework, Steps.assessment(framework, answers), options)
                .root();
    }
}
