package org.kith.plugins.rubric.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import org.kith.core.framework.LevelKey;
import org.kith.core.number.Fraction;
import org.kith.core.score.NodeTally;

/** What responses came to in one cell, while they are counted. Not thread-safe. */
final class TallySheet {

    private final Cell cell;
    private final long[] answers = new long[4];
    private final long[] levels;
    private long withoutLevel;
    private long scored;
    private Fraction shares = Fraction.ZERO;

    TallySheet(Cell cell) {
        this.cell = cell;
        this.levels = new long[cell.levels()];
    }

    Cell cell() {
        return cell;
    }

    /** Counts one response. */
    void add(Evaluation evaluation, byte[] codes) {
        Evaluation.Value value = evaluation.value(cell);
        int level = evaluation.level(cell);
        if (level < 0) {
            withoutLevel++;
        } else {
            levels[level]++;
        }
        if (value.hasNumber()) {
            scored++;
            shares = shares.plus(value.share());
        }
        for (int column : cell.columns()) {
            int code = codes[column];
            answers[code >= 0 ? 0 : -code]++;
        }
    }

    /** Counts responses in which every criterion is rated, without their levels and numbers. */
    void addRated(int rows) {
        answers[0] += (long) rows * cell.columns().size();
    }

    /**
     * Counts how responses were answered, without their levels and numbers.
     *
     * @param byColumn the ratings and the answers of each other kind, by column
     */
    void addAnswers(int[][] byColumn) {
        for (int column : cell.columns()) {
            for (int kind = 0; kind < answers.length; kind++) {
                answers[kind] += byColumn[column][kind];
            }
        }
    }

    /** Counts responses that have no level. */
    void addWithoutLevel(int rows) {
        withoutLevel += rows;
    }

    /**
     * Counts the levels of responses.
     *
     * @param atLeast how many of them are at each level or above it, by position
     */
    void addLevels(int[] atLeast) {
        for (int level = 0; level < levels.length; level++) {
            levels[level] += atLeast[level] - (level + 1 < levels.length ? atLeast[level + 1] : 0);
        }
    }

    /** Counts the numbers of responses. */
    void addScored(long rows, Fraction sumOfShares) {
        scored += rows;
        shares = shares.plus(sumOfShares);
    }

    NodeTally tally() {
        Map<LevelKey, Long> byLevel = new LinkedHashMap<>();
        for (int level = 0; level < levels.length; level++) {
            byLevel.put(cell.level(level).orElseThrow().key(), levels[level]);
        }
        return NodeTally.builder()
                .rated(answers[0])
                .notApplicable(answers[1])
                .dontKnow(answers[2])
                .unanswered(answers[3])
                .scored(scored)
                .shareSum(shares)
                .levels(byLevel)
                .withoutLevel(withoutLevel)
                .build();
    }
}
