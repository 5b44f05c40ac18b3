package org.kith.core.privacy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Tries every choice of counts to hide, until a {@link Detective} is at a loss. */
final class BruteForce {

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

    /** How many totals are hidden, and how many counts. A column of one count is counted with its total as one. */
    record Cost(int totals, int counts) implements Comparable<Cost> {

        @Override
        public int compareTo(Cost other) {
            return totals != other.totals ? Integer.compare(totals, other.totals) : Integer.compare(counts, other.counts);
        }
    }

    Cost cost(ShownTable shown) {
        boolean[][] hidden = new boolean[height + 1][width + 1];
        for (int i = 0; i <= height; i++) {
            for (int j = 0; j <= width; j++) {
                hidden[i][j] = shown.count(i, j).isEmpty();
            }
        }
        return cost(hidden);
    }

    private Cost cost(boolean[][] hidden) {
        int totals = 0;
        int counts = 0;
        for (int[] place : places()) {
            if (hidden[place[0]][place[1]]) {
                counts++;
                totals += isTotal(place) ? 1 : 0;
            }
        }
        return new Cost(totals, counts);
    }

    /** The least cost of a choice that is safe. */
    Cost leastCost() {
        List<int[]> free = places().stream().filter(this::mayProtect).toList();
        Cost least = new Cost(Integer.MAX_VALUE, 0);
        for (int mask = 0; mask < 1 << free.size(); mask++) {
            boolean[][] hidden = small();
            for (int k = 0; k < free.size(); k++) {
                if ((mask >> k & 1) == 1) {
                    hide(free.get(k), hidden);
                }
            }
            Cost cost = cost(hidden);
            if (cost.compareTo(least) < 0 && isSafe(hidden)) {
                least = cost;
            }
        }
        return least;
    }

    /** The counts that are not small and could be shown without harm, each by itself. */
    List<String> needless(ShownTable shown) {
        List<String> needless = new ArrayList<>();
        for (int[] place : places()) {
            if (mayProtect(place) && shown.count(place[0], place[1]).isEmpty()) {
                boolean[][] hidden = new boolean[height + 1][width + 1];
                for (int i = 0; i <= height; i++) {
                    for (int j = 0; j <= width; j++) {
                        hidden[i][j] = shown.count(i, j).isEmpty() && !(i == place[0] && j == place[1]);
                    }
                }
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

    /** One place for each count: where there is one row, the totals of the columns are its counts. */
    private List<int[]> places() {
        List<int[]> places = new ArrayList<>();
        for (int i = 0; i <= (height == 1 ? 0 : height); i++) {
            for (int j = 0; j <= (width == 1 ? 0 : width); j++) {
                places.add(new int[] {i, j});
            }
        }
        return places;
    }

    private boolean isTotal(int[] place) {
        return place[0] == height || place[1] == width;
    }

    private boolean[][] small() {
        boolean[][] hidden = new boolean[height + 1][width + 1];
        for (int[] place : places()) {
            if (isSmall(place)) {
                hide(place, hidden);
            }
        }
        return hidden;
    }

    private void hide(int[] place, boolean[][] hidden) {
        hidden[place[0]][place[1]] = true;
        if (height == 1) {
            hidden[1][place[1]] = true;
        }
        if (width == 1) {
            hidden[place[0]][1] = true;
        }
        if (height == 1 && width == 1) {
            hidden[1][1] = true;
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
