package org.kith.benchmarks;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/** Arithmetic of rounds. */
final class Ratios {

    private Ratios() {}

    /** {@return the median over rounds of what each of them gives} */
    static double over(List<Round> rounds, ToDoubleFunction<Round> ratio) {
        return median(rounds.stream().mapToDouble(ratio));
    }

    /** {@return the middle value, or the mean of the two in the middle} */
    static double median(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }
}
