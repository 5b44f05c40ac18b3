package org.kith.benchmarks;

import java.util.List;
import java.util.stream.Stream;

/**
 * A row about ten times as many rows: how many times as long Kith takes, and maybe how many bytes it allocates for each row more.
 *
 * @param id the id, also of the line about time
 * @param benchmark a benchmark with a side {@code kith} and a parameter of two values: how many rows, the second larger
 * @param allocation the line about memory, if there is one
 */
record Growth(String id, Class<?> benchmark, Goal time, List<Line> allocation) implements Row {

    private static final String KITH = "kith";

    Growth(String id, Class<?> benchmark, Goal time) {
        this(id, benchmark, time, List.of());
    }

    Growth(String id, Class<?> benchmark, Goal time, String allocation, Goal bytes) {
        this(id, benchmark, time, List.of(Line.unmeasured(allocation, bytes)));
    }

    @Override
    public List<Line> lines() {
        return lines(Line.unmeasured(id, time), allocation.stream());
    }

    @Override
    public List<Line> measure(Bench bench) throws Exception {
        List<Round> rounds = bench.run(id, benchmark);
        return lines(
                new Line(id, Ratios.over(rounds, Growth::growth), time),
                allocation.stream().map(line -> line.measured(Ratios.over(rounds, Growth::bytesPerRow))));
    }

    private static List<Line> lines(Line time, Stream<Line> allocation) {
        return Stream.concat(Stream.of(time), allocation).toList();
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
