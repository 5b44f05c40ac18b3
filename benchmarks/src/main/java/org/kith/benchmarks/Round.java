package org.kith.benchmarks;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;

/**
 * What one round gave.
 *
 * <p>A side is the method of a benchmark, a variant the value of its parameters: empty if it has none.
 *
 * @param results one for each side and variant
 */
record Round(Collection<RunResult> results) {

    /** {@return the variants that were measured, in the order of the benchmark} */
    List<String> variants() {
        return results.stream()
                .map(result -> variant(result.getParams()))
                .distinct()
                .toList();
    }

    /** {@return the median times of a side, those of its variants added up} */
    double time(String side) {
        return variants().stream().mapToDouble(variant -> time(side, variant)).sum();
    }

    /** {@return the times of the fastest iterations of a side, those of its variants added up} */
    double best(String side) {
        return variants().stream()
                .mapToDouble(variant -> times(side, variant).min().orElseThrow())
                .sum();
    }

    /** {@return the median time of a side and variant} */
    double time(String side, String variant) {
        return Ratios.median(times(side, variant));
    }

    private DoubleStream times(String side, String variant) {
        return result(side, variant).getAggregatedResult().getIterationResults().stream()
                .mapToDouble(iteration -> iteration.getPrimaryResult().getScore());
    }

    /** {@return the bytes that a side allocates each time} */
    double allocation(String side, String variant) {
        return result(side, variant).getSecondaryResults().entrySet().stream()
                .filter(entry -> entry.getKey().endsWith("gc.alloc.rate.norm"))
                .mapToDouble(entry -> entry.getValue().getScore())
                .findFirst()
                .orElseThrow();
    }

    private RunResult result(String side, String variant) {
        return results.stream()
                .filter(result -> result.getParams().getBenchmark().endsWith("." + side))
                .filter(result -> variant(result.getParams()).equals(variant))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No result of '" + side + "' " + variant + "."));
    }

    private static String variant(BenchmarkParams params) {
        return params.getParamsKeys().stream().map(params::getParam).collect(Collectors.joining(" "));
    }
}
