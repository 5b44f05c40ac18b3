package org.kith.plugins.rubric.engine;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.kith.core.assessment.ResponseTable.NOT_APPLICABLE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kith.plugins.rubric.Formula;

/**
 * A level of a cell that other answers are looked for to reach.
 *
 * @param blueprint the blueprint
 * @param start the response as it is
 * @param cell the cell
 * @param level the position of the level, above the one that the response reaches
 */
record Goal(Blueprint blueprint, Evaluation start, Cell cell, int level) {

    boolean isReachedBy(byte[] codes) {
        return start.with(codes).level(cell) >= level;
    }

    /** {@return the columns that a better answer is possible for, rising} */
    List<Integer> candidates() {
        List<Integer> candidates = new ArrayList<>();
        for (int column = 0; column < blueprint.criteria().size(); column++) {
            byte code = start.code(column);
            if (code != NOT_APPLICABLE && code < highest(column)) {
                candidates.add(column);
            }
        }
        return candidates;
    }

    byte highest(int column) {
        return (byte) (blueprint.scale(column).levels().size() - 1);
    }

    /** {@return the least of the better answers that are worth trying: the highest where no other can do more} */
    byte least(int column) {
        return blueprint.rise().steady() ? highest(column) : next(column);
    }

    /** {@return the least better answer} */
    private byte next(int column) {
        return (byte) Math.max(0, start.code(column) + 1);
    }

    /** {@return the columns whose answers are others than those of the response, rising} */
    List<Integer> changed(byte[] codes) {
        List<Integer> changed = new ArrayList<>();
        for (int column = 0; column < codes.length; column++) {
            if (codes[column] != start.code(column)) {
                changed.add(column);
            }
        }
        return changed;
    }

    /** {@return the response with the best answers in some columns} */
    byte[] best(Iterable<Integer> columns) {
        byte[] codes = start.codes();
        columns.forEach(column -> codes[column] = highest(column));
        return codes;
    }

    /** {@return whether the answers that are worth most are the fewest, because it takes nothing but a sum on one scale} */
    boolean isAdditive() {
        List<Condition> unmet = blueprint.conditions(cell).grades().get(level).stream()
                .filter(condition -> !start.isMet(condition))
                .collect(toImmutableList());
        boolean sum =
                cell.formula() instanceof Formula.Sum && cell.parts().stream().allMatch(Cell::isRating);
        return sum
                && blueprint.rise().steady()
                && unmet.size() == 1
                && unmet.get(0) instanceof Condition.Enough enough
                && enough.cell().index() == cell.index()
                && (!enough.share() || start.openIsLowest());
    }

    /** {@return whether nothing reaches it if the best answers to everything do not} */
    boolean isHighestWithTheBest() {
        Rise rise = blueprint.rise();
        return rise.full() || (rise.steady() && (start.openIsLowest() || !start.hasOpenAnswers()));
    }

    /** {@return the same answers without changes that are not needed, and none of them better than is needed} */
    byte[] trimmed(byte[] found) {
        byte[] trimmed = lowered(spared(found));
        byte[] again = blueprint.rise().steady() ? trimmed : spared(trimmed);
        return Arrays.equals(again, trimmed) ? trimmed : trimmed(again);
    }

    private byte[] spared(byte[] found) {
        byte[] codes = found.clone();
        List<Integer> changed = changed(codes);
        for (int i = changed.size() - 1; changed.size() > 1 && i >= 0; i--) {
            int column = changed.get(i);
            codes[column] = start.code(column);
            if (!isReachedBy(codes)) {
                codes[column] = found[column];
            }
        }
        return codes;
    }

    /** {@return the same answers, none of them better than is needed} */
    byte[] lowered(byte[] found) {
        byte[] codes = found.clone();
        for (int column : changed(codes)) {
            byte enough = codes[column];
            codes[column] = next(column);
            while (codes[column] < enough && !isReachedBy(codes)) {
                codes[column]++;
            }
        }
        return codes;
    }
}
