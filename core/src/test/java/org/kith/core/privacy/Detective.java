package org.kith.core.privacy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Somebody who has all that is shown of a table, knows the rule and which hidden counts are small, and tries every way of
 * adding 1 to some hidden counts and taking 1 from others. What it finds is another table that looks the same.
 */
final class Detective {

    private static final int[] STEPS = {-1, 0, 1};

    private final long[][] values;
    private final boolean[][] hidden;
    private final int height;
    private final int width;
    private final int minimum;
    private final boolean nothingIsShown;

    /** Looks at a table with its totals, of which some places are hidden. */
    Detective(List<List<Long>> rows, boolean[][] hidden, int minimum) {
        this.height = rows.size();
        this.width = rows.get(0).size();
        this.values = withTotals(rows);
        this.hidden = hidden;
        this.minimum = minimum;
        this.nothingIsShown =
                IntStream.rangeClosed(0, height).allMatch(i -> sum(width + 1, j -> !hidden[i][j], j -> 1) == 0);
    }

    static Detective of(List<List<Long>> rows, ShownTable shown, int minimum) {
        boolean[][] hidden = new boolean[rows.size() + 1][rows.get(0).size() + 1];
        for (int i = 0; i < hidden.length; i++) {
            for (int j = 0; j < hidden[i].length; j++) {
                hidden[i][j] = shown.lines().get(i).get(j).isEmpty();
            }
        }
        return new Detective(rows, hidden, minimum);
    }

    static long[][] withTotals(List<List<Long>> rows) {
        int width = rows.get(0).size();
        long[][] all = new long[rows.size() + 1][width + 1];
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < width; j++) {
                long value = rows.get(i).get(j);
                all[i][j] = value;
                all[i][width] += value;
                all[rows.size()][j] += value;
                all[rows.size()][width] += value;
            }
        }
        return all;
    }

    /** {@return the hidden places for which no other number is possible} */
    List<String> workedOut() {
        List<String> known = new ArrayList<>();
        for (int i = 0; i <= height; i++) {
            for (int j = 0; j <= width; j++) {
                if (hidden[i][j] && !canBe(i, j, 1) && !canBe(i, j, -1)) {
                    known.add(i + "/" + j);
                }
            }
        }
        return known;
    }

    /** {@return the lines whose total is shown although what is hidden in them comes to a small number} */
    List<String> smallRests() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i <= height; i++) {
            int row = i;
            if (!hidden[i][width] && isSmall(sum(width, j -> hidden[row][j], j -> values[row][j]))) {
                lines.add("row " + i);
            }
        }
        for (int j = 0; j <= width; j++) {
            int column = j;
            if (!hidden[height][j] && isSmall(sum(height, i -> hidden[i][column], i -> values[i][column]))) {
                lines.add("column " + j);
            }
        }
        long hiddenOfAll = IntStream.range(0, height)
                .mapToLong(i -> sum(width, j -> hidden[i][j], j -> values[i][j]))
                .sum();
        if (!hidden[height][width] && isSmall(hiddenOfAll)) {
            lines.add("all");
        }
        return lines;
    }

    private static long sum(int end, IntPredicate which, java.util.function.IntToLongFunction value) {
        return IntStream.range(0, end).filter(which).mapToLong(value).sum();
    }

    boolean isSmall(long count) {
        return count > 0 && count < minimum;
    }

    /** Whether one number fits what is known of a place: small or not, and shown if it is 0; where nothing is shown, nothing is. */
    private boolean fits(int i, int j, long value) {
        if (nothingIsShown) {
            return value >= 0;
        }
        boolean small = isSmall(values[i][j]) || isInSmallLine(i, j);
        long least = isInSmallLine(i, j) ? 0 : 1;
        return small ? value >= least && value < minimum : value >= minimum;
    }

    private boolean isInSmallLine(int i, int j) {
        boolean cell = i < height && j < width && height > 1 && width > 1;
        return cell
                && values[i][width] > 0
                && values[height][j] > 0
                && (isSmall(values[i][width]) || isSmall(values[height][j]));
    }

    private boolean isPossible(int i, int j, int step) {
        return hidden[i][j] ? fits(i, j, values[i][j] + step) : step == 0;
    }

    private boolean canBe(int row, int column, int step) {
        Set<Integer> states = Set.of(0); // how the columns differ, in base 16 with 8 for no difference
        for (int i = 0; i < height; i++) {
            Set<Integer> next = new HashSet<>();
            for (int state : states) {
                addRows(i, 0, 0, state, row == i && column < width ? column : -1, row == i ? step : 0, column, next);
            }
            states = next;
        }
        return states.stream().anyMatch(state -> fitsTotals(state, row, column, step));
    }

    /** Goes through a row from left to right and collects how the columns differ after it. */
    private void addRows(int i, int j, int sum, int state, int fixed, int step, int column, Set<Integer> out) {
        if (j == width) {
            boolean asked = column != width || step == 0 || sum == step;
            if (asked && isPossible(i, width, sum)) {
                out.add(state);
            }
            return;
        }
        for (int d : STEPS) {
            int there = difference(state, j) + d;
            if ((j != fixed || d == step) && isPossible(i, j, d) && Math.abs(there) <= 1) {
                addRows(i, j + 1, sum + d, state + (d << (4 * j)), fixed, step, column, out);
            }
        }
    }

    private static int difference(int state, int column) {
        int rest = state;
        for (int j = 0; j < column; j++) {
            rest = (rest - digit(rest)) >> 4;
        }
        return digit(rest);
    }

    private static int digit(int state) {
        int low = state & 15;
        return low >= 8 ? low - 16 : low;
    }

    private boolean fitsTotals(int state, int row, int column, int step) {
        int all = 0;
        for (int j = 0; j < width; j++) {
            int d = difference(state, j);
            all += d;
            boolean asked = row != height || column != j || d == step;
            if (!asked || !isPossible(height, j, d)) {
                return false;
            }
        }
        boolean asked = row != height || column != width || all == step;
        return asked && isPossible(height, width, all);
    }
}
