package org.kith.core.framework;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.text.Text;

class FrameworkTest {

    @Nested
    class Sides {

        @Test
        void areThoseThatRatedCriteriaSay() {
            Framework framework =
                    framework(rated("a").side(Side.PROCESS).build(), rated("b").build());

            assertThat(framework.sides()).containsOnlyKeys(CriterionKey.of("a")).containsValue(Side.PROCESS);
        }

        @Test
        void comeFromTheGroupAround() {
            Framework framework = framework(group(
                            "g",
                            group("inner", rated("a").build()).build(),
                            rated("b").build())
                    .side(Side.OUTCOME)
                    .build());

            assertThat(framework.sides())
                    .containsOnlyKeys(CriterionKey.of("a"), CriterionKey.of("b"))
                    .containsValues(Side.OUTCOME);
        }

        @Test
        void comeFromTheNearestThatSays() {
            Framework framework = framework(group(
                            "g",
                            group(
                                            "inner",
                                            rated("a").build(),
                                            rated("b").side(Side.OUTCOME).build())
                                    .side(Side.PROCESS)
                                    .build(),
                            rated("c").build())
                    .side(Side.OUTCOME)
                    .build());

            assertThat(framework.sides())
                    .containsEntry(CriterionKey.of("a"), Side.PROCESS)
                    .containsEntry(CriterionKey.of("b"), Side.OUTCOME)
                    .containsEntry(CriterionKey.of("c"), Side.OUTCOME);
        }

        @Test
        void areNoneWhereNobodySays() {
            assertThat(framework(rated("a").build()).sides()).isEmpty();
        }
    }

    private static Framework framework(Criterion... criteria) {
        return Framework.builder()
                .id(FrameworkId.of("questions"))
                .version("1")
                .title(Text.of("Questions"))
                .profileOnly(false)
                .addScale(Scale.builder()
                        .key(ScaleKey.of("answers"))
                        .title(Text.of("Answers"))
                        .addLevel(level("low", 0))
                        .addLevel(level("high", 1))
                        .build())
                .addCriteria(criteria)
                .build();
    }

    private static Level level(String key, int value) {
        return Level.builder()
                .key(LevelKey.of(key))
                .value(value)
                .title(Text.of(key))
                .build();
    }

    private static Criterion.Builder rated(String key) {
        return Criterion.builder()
                .key(CriterionKey.of(key))
                .title(Text.of("Question " + key))
                .scale(ScaleKey.of("answers"));
    }

    private static Criterion.Builder group(String key, Criterion... criteria) {
        return Criterion.builder()
                .key(CriterionKey.of(key))
                .title(Text.of("Group " + key))
                .addCriteria(criteria);
    }
}
