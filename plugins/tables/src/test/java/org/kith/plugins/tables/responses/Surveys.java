package org.kith.plugins.tables.responses;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.kith.core.assessment.ResponseTable;
import org.kith.core.framework.Criterion;
import org.kith.core.framework.CriterionKey;
import org.kith.core.framework.Framework;
import org.kith.core.framework.FrameworkId;
import org.kith.core.framework.Level;
import org.kith.core.framework.LevelKey;
import org.kith.core.framework.Scale;
import org.kith.core.framework.ScaleKey;
import org.kith.core.number.Fraction;
import org.kith.core.score.NodeTally;
import org.kith.core.score.Tally;
import org.kith.core.text.Text;

/** A survey of two questions, with levels none, some and full, numbered 1, 2 and 10. */
final class Surveys {

    static final Framework SURVEY = Framework.builder()
            .id(FrameworkId.of("survey"))
            .version("1")
            .title(Text.of("Survey"))
            .profileOnly(false)
            .addScale(Scale.builder()
                    .key(ScaleKey.of("scale"))
                    .title(Text.of("Scale"))
                    .addLevels(level("none", 1), level("some", 2), level("full", 10))
                    .build())
            .addCriteria(question("welcome"), question("safety"))
            .build();

    static final ResponseReader READER = ResponseReader.of(SURVEY).withIgnoredColumn("id");

    private Surveys() {}

    private static Level level(String key, int value) {
        return Level.builder()
                .key(LevelKey.of(key))
                .value(value)
                .title(Text.of(key))
                .build();
    }

    private static Criterion question(String key) {
        return Criterion.builder()
                .key(CriterionKey.of(key))
                .title(Text.of(key))
                .scale(ScaleKey.of("scale"))
                .build();
    }

    /** {@return the survey with so many levels} */
    static Framework withLevels(int count) {
        Scale.Builder scale = Scale.builder().key(ScaleKey.of("scale")).title(Text.of("Scale"));
        IntStream.rangeClosed(1, count).forEach(value -> scale.addLevels(level("l" + value, value)));
        return Framework.builder().from(SURVEY).scales(List.of(scale.build())).build();
    }

    /** {@return the rows of tables, each with its group and its bytes} */
    static List<String> rows(List<ResponseTable> tables) {
        return tables.stream()
                .flatMap(table -> IntStream.range(0, table.rows())
                        .mapToObj(row -> table.group(row) + ":" + table.answer(row, 0) + "," + table.answer(row, 1)))
                .toList();
    }

    /** {@return a tally of the answers to the first question} */
    static Tally tally(ResponseTable table) {
        return new Tally(
                table.rows(),
                Map.of(
                        "welcome",
                        NodeTally.builder()
                                .rated(count(table, 0) + count(table, 1) + count(table, 2))
                                .notApplicable(count(table, ResponseTable.NOT_APPLICABLE))
                                .dontKnow(count(table, ResponseTable.DONT_KNOW))
                                .unanswered(count(table, ResponseTable.UNANSWERED))
                                .scored(0)
                                .shareSum(Fraction.ZERO)
                                .withoutLevel(table.rows())
                                .build()));
    }

    private static long count(ResponseTable table, int answer) {
        return IntStream.range(0, table.rows())
                .filter(row -> table.answer(row, 0) == answer)
                .count();
    }
}
