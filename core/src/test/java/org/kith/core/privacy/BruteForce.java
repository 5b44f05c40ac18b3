package org.kith.core.privacy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/** Tries every choice of counts to hide, until a {@link Detective} is at a loss. */
final class BruteForce {

    static final int NONE = Integer.MAX_VALUE;

    private final List<List<Long>> rows;
    private final int minimum;
    private final long[][] values;
    private final int height;
    private final int width;

    BruteForce(List<List<Long>> rows, int minimum) {
        this.rows = rows;
        this.minimum = minimum;
        this.values = Detective.withTotals(rows);
        this.height = rows.size();
        this.width = rows.get(0).size();
    }

    /** {@return how many counts are hidden, without totals} */
    int cost(ShownTable shown) {
        return cost(hidden(shown));
    }

    private int cost(boolean[][] hidden) {
        int counts = 0;
        for (int i = 0; i < height; i++) {
            for (int j = 0; j < width; j++) {
                counts += hidden[i][j] ? 1 : 0;
            }
        }
        return counts;
    }

    private boolean[][] hidden(ShownTable shown) {
        boolean[][] hidden = new boolean[height + 1][width + 1];
        for (int i = 0; i <= height; i++) {
            for (int j = 0; j <= width; j++) {
                hidden[i][j] = shown.lines().get(i).get(j).isEmpty();
            }
        }
        return hidden;
    }

    /** {@return the least cost of a choice that is safe, with the totals that are hidden anyway; {@code NONE} if no choice is} */
    int leastCost() {
        List<int[]> free = places().stream().filter(this::mayProtect).toList();
        int least = NONE;
        boolean tooFew = isSmall(values[height][width]) || anyway()[height][width];
        for (int mask = 0; mask < (tooFew ? 0 : 1 << free.size()); mask++) {
            boolean[][] hidden = anyway();
            for (int k = 0; k < free.size(); k++) {
                if ((mask >> k & 1) == 1) {
                    hide(free.get(k), hidden);
                }
            }
            int cost = cost(hidden);
            if (cost < least && isSafe(hidden)) {
                least = cost;
            }
        }
        return least;
    }

    /** The counts that are not small and could be shown without harm, each by itself. */
    List<String> needless(ShownTable shown) {
        List<String> needless = new ArrayList<>();
        for (int[] place : places()) {
            if (mayProtect(place) && shown.lines().get(place[0]).get(place[1]).isEmpty()) {
                boolean[][] hidden = hidden(shown);
                show(place, hidden);
                if (isSafe(hidden)) {
                    needless.add(Arrays.toString(place));
                }
            }
        }
        return needless;
    }

    private boolean isSafe(boolean[][] hidden) {
        Detective detective = new Detective(rows, hidden, minimum);
        return detective.smallRests().isEmpty() && detective.workedOut().isEmpty();
    }

    private List<int[]> places() {
        List<int[]> places = new ArrayList<>();
        for (int i = 0; i < height; i++) {
            for (int j = 0; j < width; j++) {
                places.add(new int[] {i, j});
            }
        }
        return places;
    }

    /** The small counts, and the totals that one row of totals hides by itself. */
    private boolean[][] anyway() {
        boolean[][] hidden = new boolean[height + 1][width + 1];
        places().stream().filter(this::isSmall).forEach(place -> hide(place, hidden));
        if (height > 1 && width > 1) {
            ShownTable rowTotals = totals(i -> values[i][width], height);
            ShownTable columnTotals = totals(j -> values[height][j], width);
            for (int i = 0; i < height; i++) {
                hidden[i][width] = rowTotals.count(0, i).isEmpty();
            }
            for (int j = 0; j < width; j++) {
                hidden[height][j] = columnTotals.count(0, j).isEmpty();
            }
            hidden[height][width] =
                    rowTotals.total().isEmpty() || columnTotals.total().isEmpty();
        }
        return hidden;
    }

    private ShownTable totals(IntToLongFunction total, int count) {
        return new SmallCells(minimum)
                .shown(List.of(
                        IntStream.range(0, count).mapToObj(total::applyAsLong).toList()));
    }

    private void show(int[] place, boolean[][] hidden) {
        boolean[][] one = new boolean[height + 1][width + 1];
        hide(place, one);
        for (int i = 0; i <= height; i++) {
            for (int j = 0; j <= width; j++) {
                hidden[i][j] &= !one[i][j];
            }
        }
    }

    private void hide(int[] place, boolean[][] hidden) {
        hidden[place[0]][place[1]] = true;
        if (height == 1) {
            hidden[1][place[1]] = true;
        }
        if (width == 1) {
            hidden[place[0]][1] = true;
        }
    }

    private boolean mayProtect(int[] place) {
        return values[place[0]][place[1]] > 0 && !isSmall(place);
    }

    private boolean isSmall(int[] place) {
        int i = place[0];
        int j = place[1];
        boolean inSmallLine = height > 1
                && width > 1
                && i < height
                && j < width
                && values[i][width] > 0
                && values[height][j] > 0
                && (isSmall(values[i][width]) || isSmall(values[height][j]));
        return inSmallLine || isSmall(values[i][j]);
    }

    private boolean isSmall(long value) {
        return value > 0 && value < minimum;
    }
}
