package org.kith.plugins.rubric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.plugins.rubric.Steps.DONT_KNOW;
import static org.kith.plugins.rubric.Steps.rated;
import static org.kith.plugins.rubric.Steps.ratings;
import static org.kith.plugins.rubric.Steps.reasons;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.framework.Framework;
import org.kith.core.framework.Side;
import org.kith.core.number.Fraction;
import org.kith.core.score.ScoreNode;
import org.kith.core.spi.ScoringStrategy;
import org.kith.core.text.Text;
import org.kith.plugins.testkit.Samples;
import org.kith.plugins.testkit.ScoringStrategyContract;

class DimensionProfileScoringTest implements ScoringStrategyContract {

    private static final Framework PROFILE = Steps.bare()
            .profileOnly(true)
            .addScale(Steps.scale(1, 2, 3))
            .addCriteria(Steps.group(
                    "inclusive",
                    Steps.step("inclusive-process").withSide(Side.PROCESS),
                    Steps.step("inclusive-outcome").withSide(Side.OUTCOME)))
            .build();

    @Override
    public ScoringStrategy strategy() {
        return new DimensionProfileScoring();
    }

    @Override
    public Framework framework() {
        return Samples.framework().withProfileOnly(true);
    }

    @Nested
    class Whole {

        @Test
        void hasNoNumber() {
            ScoreNode root = Steps.score(strategy(), PROFILE, ratings(2, 3)).root();

            assertThat(root.points()).isEmpty();
            assertThat(root.level()).isEmpty();
        }

        @Test
        void saysWhatIsRatedAndWhatIsOpen() {
            assertThat(reasons(Steps.score(strategy(), PROFILE, List.of(rated(2), DONT_KNOW))))
                    .containsExactly(
                            "A profile has no total: 1 of 2 criteria are rated, each on its own scale.",
                            "Not known, so still open: inclusive-outcome.");
        }
    }

    @Nested
    class Groups {

        @Test
        void haveNoNumberSoTheSidesAreNeverAveraged() {
            ScoreNode group = Steps.score(strategy(), PROFILE, ratings(2, 3))
                    .root()
                    .parts()
                    .get(0);

            assertThat(group.points()).isEmpty();
            assertThat(group.parts())
                    .extracting(ScoreNode::side)
                    .containsExactly(Optional.of(Side.PROCESS), Optional.of(Side.OUTCOME));
        }
    }

    @Nested
    class Criteria {

        @Test
        void countTheLevelsAboveTheLowest() {
            // Level 2 on a scale from 1 to 3 is one step of two.
            ScoreNode criterion = node(0);

            assertThat(criterion.points()).hasValue(Fraction.ONE);
            assertThat(criterion.possible()).hasValue(Fraction.of(2));
            assertThat(criterion.level()).hasValue(Text.of("Level 2"));
            assertThat(criterion.reasons()).containsExactly(Text.of("Rated 2 on a scale from 1 to 3."));
        }

        @Test
        void haveNoNumberWhereTheyAreOpen() {
            assertThat(node(1).points()).isEmpty();
            assertThat(node(1).reasons()).containsExactly(Text.of("This criterion is not known."));
        }

        private ScoreNode node(int index) {
            return Steps.score(strategy(), PROFILE, List.of(rated(2), DONT_KNOW))
                    .root()
                    .parts()
                    .get(0)
                    .parts()
                    .get(index);
        }
    }
}
