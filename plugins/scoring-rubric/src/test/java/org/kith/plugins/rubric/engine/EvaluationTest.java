package org.kith.plugins.rubric.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.plugins.rubric.SmallRubrics.framework;
import static org.kith.plugins.rubric.SmallRubrics.grade;
import static org.kith.plugins.rubric.SmallRubrics.node;
import static org.kith.plugins.rubric.SmallRubrics.rating;
import static org.kith.plugins.rubric.SmallRubrics.rubric;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.framework.LevelKey;
import org.kith.core.framework.ScaleKey;
import org.kith.core.indicator.IndicatorId;
import org.kith.plugins.rubric.Formula;
import org.kith.plugins.rubric.NodeKey;
import org.kith.plugins.rubric.Requirement;
import org.kith.plugins.rubric.Rubric;
import org.kith.plugins.rubric.RubricNode;

class EvaluationTest {

    private static final int LEVELS = 16;

    /** How often an evaluation looks at what lies beside the answers, where each level builds on the one below twice. */
    @Nested
    class NodesUsedTwiceAtEveryLevel {

        private final Blueprint blueprint = Blueprint.of(doubled(), framework());
        private final Counting counting = new Counting();
        private final Evaluation evaluation = new Evaluation(blueprint, new byte[] {-1, -1, -1, -1}, null, counting);

        @Test
        void areEvaluatedOnce() {
            evaluation.value(blueprint.cell("s" + LEVELS).orElseThrow());

            assertThat(counting.asked).isEqualTo(1);
        }

        @Test
        void areOnceLookedThroughForSomethingThatIsThere() {
            assertThat(evaluation.level(blueprint.root())).isEqualTo(-1);

            // Once for the number of the sum, once for whether anything is there at all.
            assertThat(counting.looked).isEqualTo(2);
        }

        @Test
        void areGoneThroughOnceForAnswers() {
            assertThat(evaluation.answers(blueprint.root())).containsOnly(-1);

            assertThat(counting.asked).isLessThanOrEqualTo(blueprint.cells().size());
        }

        /** {@return a graded profile of sums, each of twice the one below, and the lowest of a figure on a condition} */
        private static Rubric doubled() {
            List<RubricNode> nodes = new ArrayList<>();
            nodes.add(node(
                            "s0",
                            new Formula.Sum(List.of(
                                    node(
                                                    "f",
                                                    new Formula.Figure(
                                                            IndicatorId.of("f"), Optional.empty(), Optional.empty()))
                                            .build(),
                                    rating("a"))))
                    .when(new Requirement.Earliest(Optional.of(LocalDate.of(2020, 1, 1)), Optional.empty()))
                    .build());
            for (int i = 1; i <= LEVELS; i++) {
                nodes.add(node("s" + i, new Formula.Sum(List.of(same("x" + i, i - 1), same("y" + i, i - 1))))
                        .build());
            }
            return rubric(node("scheme", new Formula.Profile(nodes))
                            .scale(ScaleKey.of("award"))
                            .addGrade(grade("bronze", new Requirement.Held(LevelKey.of("gold"), 1)))
                            .build())
                    .build();
        }

        private static RubricNode same(String key, int level) {
            return node(key, new Formula.SameAs(NodeKey.of("s" + level))).build();
        }
    }

    /** Nothing was observed, every day is late enough, and it is counted who wants to know. */
    private static final class Counting implements Circumstances {
        private int asked;
        private int looked;

        @Override
        public boolean isMet(Requirement requirement) {
            asked++;
            return true;
        }

        @Override
        public Optional<Progress> progress(Formula.Figure figure) {
            looked++;
            return Optional.empty();
        }
    }
}
