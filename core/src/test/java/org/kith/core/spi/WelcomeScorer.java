package org.kith.core.spi;

import static org.kith.core.assessment.ResponseTable.DONT_KNOW;
import static org.kith.core.assessment.ResponseTable.NOT_APPLICABLE;
import static org.kith.core.assessment.ResponseTable.UNANSWERED;

import java.util.Map;
import java.util.stream.IntStream;
import org.kith.core.assessment.ResponseTable;
import org.kith.core.assessment.Surveys;
import org.kith.core.number.Fraction;
import org.kith.core.score.NodeTally;
import org.kith.core.score.Tally;

/** Counts the levels of one criterion, one answer after another. */
final class WelcomeScorer implements TableScorer {

    private static final int HIGHEST = 4;

    @Override
    public Tally tally(ResponseTable table) {
        long rated = IntStream.rangeClosed(0, HIGHEST)
                .mapToLong(level -> count(table, level))
                .sum();
        NodeTally.Builder node = NodeTally.builder()
                .rated(rated)
                .notApplicable(count(table, NOT_APPLICABLE))
                .dontKnow(count(table, DONT_KNOW))
                .unanswered(count(table, UNANSWERED))
                .scored(rated)
                .shareSum(Fraction.sum(IntStream.rangeClosed(0, HIGHEST)
                        .mapToObj(level -> Fraction.of(level * count(table, level), HIGHEST))
                        .toList()))
                .withoutLevel(table.rows() - rated);
        IntStream.rangeClosed(0, HIGHEST).forEach(level -> node.putLevel(Surveys.level(level), count(table, level)));
        return new Tally(table.rows(), Map.of("welcome", node.build()));
    }

    private static long count(ResponseTable table, int answer) {
        int column = table.column(Surveys.WELCOME);
        return IntStream.range(0, table.rows())
                .filter(row -> table.answer(row, column) == answer)
                .count();
    }
}
