package org.kith.plugins.rubric.engine;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Raises parts of a best fit until the level that most of them are at is high enough. Not thread-safe. */
final class Majority {

    private final Climb climb;
    private final Cell cell;
    private final int level;
    private final byte[] from;

    /**
     * Makes it.
     *
     * @param climb what raises a part
     * @param cell the best fit
     * @param level the position of the level to reach
     * @param from the answers to begin with
     */
    Majority(Climb climb, Cell cell, int level, byte[] from) {
        this.climb = climb;
        this.cell = cell;
        this.level = level;
        this.from = from.clone();
    }

    /** {@return the fewest other answers by which some level that is high enough fits best; empty if none were found} */
    Optional<byte[]> reach() {
        return IntStream.range(level, cell.levels())
                .mapToObj(this::reachedAt)
                .flatMap(Optional::stream)
                .min(Comparator.comparingInt(this::distance));
    }

    /** Raises part after part to one level: the cheapest first, and of those one that is where most are. */
    private Optional<byte[]> reachedAt(int to) {
        Map<Cell, byte[]> ways = ways(to);
        byte[] codes = from.clone();
        Evaluation now = climb.start().with(codes);
        while (now.level(cell) < level) {
            Optional<Cell> next = next(now, to, ways);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            next.map(ways::remove).ifPresent(way -> take(way, codes));
            now = climb.start().with(codes);
        }
        return Optional.of(codes);
    }

    private Map<Cell, byte[]> ways(int to) {
        Evaluation now = climb.start().with(from);
        Map<Cell, byte[]> ways = new LinkedHashMap<>();
        for (Cell part : cell.parts()) {
            if (now.value(part).applies() && now.level(part) < to) {
                climb.reach(part, to, from).ifPresent(way -> ways.put(part, way));
            }
        }
        return ways;
    }

    private Optional<Cell> next(Evaluation now, int to, Map<Cell, byte[]> ways) {
        return ways.entrySet().stream()
                .filter(way -> now.level(way.getKey()) < to)
                .min(Comparator.<Map.Entry<Cell, byte[]>>comparingInt(way -> distance(way.getValue()))
                        .thenComparing(way -> now.level(way.getKey()) != now.level(cell)))
                .map(Map.Entry::getKey);
    }

    private void take(byte[] way, byte[] codes) {
        for (int column = 0; column < codes.length; column++) {
            codes[column] = way[column] == from[column] ? codes[column] : (byte) Math.max(codes[column], way[column]);
        }
    }

    private int distance(byte[] codes) {
        return Climb.distance(codes, from);
    }
}
