package org.kith.core.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.framework.LevelKey;
import org.kith.core.number.Fraction;

class TallyTest {

    private static final LevelKey BRONZE = LevelKey.of("bronze");
    private static final LevelKey SILVER = LevelKey.of("silver");

    @Nested
    class Sum {

        @Test
        void addsUpEveryNumber() {
            NodeTally one = node().rated(5)
                    .notApplicable(1)
                    .dontKnow(1)
                    .unanswered(2)
                    .scored(2)
                    .shareSum(Fraction.of(3, 2))
                    .putLevel(BRONZE, 1L)
                    .putLevel(SILVER, 0L)
                    .withoutLevel(2)
                    .build();
            NodeTally other = node().rated(2)
                    .scored(1)
                    .shareSum(Fraction.of(1, 3))
                    .putLevel(BRONZE, 0L)
                    .putLevel(SILVER, 1L)
                    .build();

            assertThat(new Tally(3, Map.of("root", one)).plus(new Tally(1, Map.of("root", other))))
                    .isEqualTo(new Tally(
                            4,
                            Map.of(
                                    "root",
                                    node().rated(7)
                                            .notApplicable(1)
                                            .dontKnow(1)
                                            .unanswered(2)
                                            .scored(3)
                                            .shareSum(Fraction.of(11, 6))
                                            .putLevel(BRONZE, 1L)
                                            .putLevel(SILVER, 1L)
                                            .withoutLevel(2)
                                            .build())));
        }

        @Test
        void needsTheSameNodes() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> tally("root").plus(tally("other")))
                    .withMessage("the nodes of the two tallies differ; add up tallies of one scoring method only");
        }

        @Test
        void needsTheSameLevels() {
            Tally withLevel =
                    new Tally(1, Map.of("root", node().putLevel(BRONZE, 1L).build()));

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> tally("root").plus(withLevel))
                    .withMessage("the levels of the two tallies differ; add up tallies of one scoring method only");
        }

        @Test
        void refusesToOverflow() {
            Tally most = new Tally(
                    Long.MAX_VALUE,
                    Map.of("root", node().withoutLevel(Long.MAX_VALUE).build()));

            assertThat(catchThrowable(() -> most.plus(tally("root")))).isInstanceOf(ArithmeticException.class);
        }
    }

    @Nested
    class Nodes {

        @Test
        void countEachRowOnce() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Tally(2, tally("root").nodes()))
                    .withMessage("every node of a tally counts each row once");
        }

        @Test
        void areFoundByKey() {
            assertThat(tally("root").node("root"))
                    .isEqualTo(tally("root").nodes().get("root"));
        }

        @Test
        void areNotFoundByAnotherKey() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> tally("root").node("leaf"))
                    .withMessage("no node of the tally has the key 'leaf'");
        }
    }

    @Nested
    class MeanShare {

        @Test
        void isExact() {
            assertThat(node().scored(3)
                            .shareSum(Fraction.ONE)
                            .withoutLevel(3)
                            .build()
                            .meanShare())
                    .contains(Fraction.of(1, 3));
        }

        @Test
        void isEmptyWithoutANumber() {
            assertThat(node().build().meanShare()).isEmpty();
        }
    }

    @Nested
    class Numbers {

        @Test
        void areNotNegative() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> node().putLevel(BRONZE, -1L).build())
                    .withMessage("a count must not be negative");
        }

        @Test
        void areNotThoseOfMoreResponsesThanThereAre() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> node().scored(1).build())
                    .withMessage("no more responses can have a number than there are");
        }

        @Test
        void areSharesOfAtMostTheWhole() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> node().withoutLevel(2)
                            .scored(1)
                            .shareSum(Fraction.of(2))
                            .build())
                    .withMessage("the sum of shares lies between 0 and the number of responses that have one");
        }
    }

    private static Tally tally(String key) {
        return new Tally(1, Map.of(key, node().withoutLevel(1).build()));
    }

    private static NodeTally.Builder node() {
        NodeTally.Builder node = NodeTally.builder();
        node.rated(0)
                .notApplicable(0)
                .dontKnow(0)
                .unanswered(0)
                .scored(0)
                .shareSum(Fraction.ZERO)
                .withoutLevel(0);
        return node;
    }
}
