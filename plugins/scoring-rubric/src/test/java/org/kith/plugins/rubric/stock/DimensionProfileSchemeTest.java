package org.kith.plugins.rubric.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.plugins.rubric.Trial.all;
import static org.kith.plugins.rubric.Trial.level;
import static org.kith.plugins.rubric.Trial.node;
import static org.kith.plugins.rubric.Trial.number;

import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.framework.Side;
import org.kith.core.score.ScoreCard;
import org.kith.core.score.ScoreNode;
import org.kith.plugins.rubric.Trial;

/**
 * The profile of the five dimensions, with a worked example.
 *
 * <p>By hand: ten ratings on a scale from 0 to 4, process and outcome in turn. Each is its number of 4, and that is all: "mostly"
 * is 3 of 4, "partly" is 2 of 4; influential has an outcome that nobody knows.
 */
class DimensionProfileSchemeTest {

    private final ScoreCard card = Trial.ofStock("dimension-profile").score("3 2  2 1  3 4  1 2  2 ?");

    @Nested
    class Whole {

        @Test
        void hasNoNumber() {
            assertThat(number(card.root())).isEqualTo("no number");
            assertThat(level(card.root())).isEqualTo("no level");
        }

        @Test
        void saysWhatIsRatedAndWhatIsOpen() {
            assertThat(card.root().counts().rated()).isEqualTo(9);
            assertThat(card.root().counts().dontKnow()).isOne();
        }
    }

    @Nested
    class Dimensions {

        @Test
        void areFive() {
            assertThat(card.root().parts())
                    .extracting(ScoreNode::key)
                    .containsExactly("confident", "inclusive", "organised", "cooperative", "influential");
        }

        @Test
        void haveNoNumberSoTheSidesAreNeverAveraged() {
            assertThat(card.root().parts()).allSatisfy(dimension -> {
                assertThat(number(dimension)).isEqualTo("no number");
                assertThat(level(dimension)).isEqualTo("no level");
                assertThat(dimension.parts())
                        .extracting(ScoreNode::side)
                        .containsExactly(Optional.of(Side.PROCESS), Optional.of(Side.OUTCOME));
            });
        }
    }

    @Nested
    class Ratings {

        @Test
        void standForThemselves() {
            assertThat(number(node(card, "confident.process"))).isEqualTo("3 of 4");
            assertThat(level(node(card, "confident.process"))).isEqualTo("mostly");
            assertThat(number(node(card, "confident.outcome"))).isEqualTo("2 of 4");
            assertThat(level(node(card, "confident.outcome"))).isEqualTo("partly");
        }

        @Test
        void haveNoNumberWhereTheyAreOpen() {
            assertThat(number(node(card, "influential.outcome"))).isEqualTo("no number");
            assertThat(level(node(card, "influential.outcome"))).isEqualTo("no level");
        }

        @Test
        void areTheOnlyNumbers() {
            assertThat(all(card.root()).filter(node -> node.points().isPresent()))
                    .hasSize(9)
                    .allMatch(node -> node.parts().isEmpty());
        }
    }
}
