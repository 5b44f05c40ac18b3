package org.kith.plugins.rubric.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.plugins.rubric.SmallRubrics.award;
import static org.kith.plugins.rubric.SmallRubrics.framework;
import static org.kith.plugins.rubric.SmallRubrics.grade;
import static org.kith.plugins.rubric.SmallRubrics.rating;
import static org.kith.plugins.rubric.SmallRubrics.rubric;
import static org.kith.plugins.rubric.SmallRubrics.share;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.kith.core.assessment.ResponseTable;
import org.kith.core.number.Fraction;
import org.kith.core.spi.ScoringInput;
import org.kith.plugins.rubric.Formula;
import org.kith.plugins.rubric.Rubric;
import org.kith.plugins.rubric.Trial;

/** Weights on both sides of what fits into an {@code int}: whole numbers and fractions come to the same. */
class BoundProperties {

    @Property(tries = 300)
    void tablesComeToTheSame(@ForAll("weights") Fraction a, @ForAll("weights") Fraction b, @ForAll Random random) {
        Blueprint blueprint = Blueprint.of(rubricOf(a, b), framework());
        ResponseTable table = RandomScheme.table(framework(), random, 50, 90);
        RubricTables tables = RubricTables.of(blueprint, Trial.DAY);

        Statistics.label("kernel").collect(tables.hasKernel());
        assertThat(tables.tally(table))
                .isEqualTo(RubricTables.exact(blueprint, Trial.DAY).tally(table));
    }

    @Property(tries = 300)
    void cardsComeToTheSame(@ForAll("weights") Fraction a, @ForAll("weights") Fraction b, @ForAll Random random) {
        Blueprint whole = Blueprint.of(rubricOf(a, b), framework());
        Blueprint fractions = Blueprint.inFractions(rubricOf(a, b), framework());
        ScoringInput input = ScoringInput.of(Trial.of(framework(), "\"open\": \"lowest\", \"root\": @a")
                .assessment("look", "- - - -")
                .answers(RandomScheme.table(framework(), random, 1, 70).answers(0))
                .build());

        Statistics.label("totals").collect(whole.totals(whole.root()).isPresent());
        assertThat(new RubricScorer(whole).score(input, Trial.DAY))
                .isEqualTo(new RubricScorer(fractions).score(input, Trial.DAY));
    }

    @Provide
    static Arbitrary<Fraction> weights() {
        Arbitrary<Fraction> nearTheBound =
                Arbitraries.longs().between((1L << 26) - 3, (1L << 29) + 3).map(Fraction::of);
        Arbitrary<Fraction> small = Arbitraries.longs().between(1, 20).map(weight -> Fraction.of(weight, 3));
        Arbitrary<Fraction> huge =
                Arbitraries.longs().between(Long.MAX_VALUE - 9, Long.MAX_VALUE).map(Fraction::of);
        return Arbitraries.oneOf(nearTheBound, small, huge);
    }

    private static Rubric rubricOf(Fraction a, Fraction b) {
        Formula sum =
                new Formula.Sum(List.of(rating("a").withWeight(a), rating("b").withWeight(b)));
        return rubric(award(grade("bronze", share("at least 1/3")), grade("silver", share("over 1/2")))
                        .formula(sum)
                        .build())
                .build();
    }
}
