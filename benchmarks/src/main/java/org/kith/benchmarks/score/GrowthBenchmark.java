package org.kith.benchmarks.score;

import java.util.concurrent.TimeUnit;
import org.kith.core.assessment.ResponseTable;
import org.kith.core.spi.TableScorer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The kernel in one thread, on a million rows and on ten million. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 5, time = 1)
public class GrowthBenchmark {

    /** How many rows. */
    @Param({"1000000", "10000000"})
    public int rows;

    private final KithScheme scheme = new KithScheme();
    private final TableScorer scorer = scheme.scorer();
    private ResponseTable table = ResponseTable.builder(scheme.framework()).build();

    /** Makes the answers. */
    @Setup
    public void prepare() {
        table = scheme.table(Population.rowByRow(rows));
    }

    /** The rubric. */
    @Benchmark
    public Object kith() {
        return scorer.tally(table);
    }
}
