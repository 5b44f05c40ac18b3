package org.kith.benchmarks;

import java.util.List;

/**
 * A row about ten times as many rows: how many times as long Kith takes, and how many bytes it allocates for each row more.
 *
 * @param id the id, also of the line about time
 * @param benchmark a benchmark with a side {@code kith} and a parameter of two values: how many rows, the second larger
 * @param allocation the id of the line about memory
 */
record Growth(String id, Class<?> benchmark, Goal time, String allocation, Goal bytes) implements Row {

    private static final String KITH = "kith";

    @Override
    public List<Line> lines() {
        return List.of(Line.unmeasured(id, time), Line.unmeasured(allocation, bytes));
    }

    @Override
    public List<Line> measure(Bench bench) throws Exception {
        List<Round> rounds = bench.run(id, benchmark);
        return List.of(
                new Line(id, Ratios.over(rounds, Growth::growth), time),
                new Line(allocation, Ratios.over(rounds, Growth::bytesPerRow), bytes));
    }

    private static double growth(Round round) {
        return round.time(KITH, large(round)) / round.time(KITH, small(round));
    }

    private static double bytesPerRow(Round round) {
        double more = round.allocation(KITH, large(round)) - round.allocation(KITH, small(round));
        return more / (Long.parseLong(large(round)) - Long.parseLong(small(round)));
    }

    private static String small(Round round) {
        return round.variants().get(0);
    }

    private static String large(Round round) {
        return round.variants().get(1);
    }
}
