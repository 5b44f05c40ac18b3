package org.kith.benchmarks.json;

import java.util.concurrent.TimeUnit;
import org.kith.benchmarks.Compared;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Reads the documents of one dossier. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 5, time = 1)
public class ReadBenchmark implements Compared {

    private final Sides sides = new Sides();

    @Override
    public void agree() {
        sides.agree();
    }

    /** Through shapes, with every check. */
    @Benchmark
    public Object kith() {
        return sides.read();
    }

    /** Databind and plain classes. */
    @Benchmark
    public Object databind() {
        return sides.readPlain();
    }
}
