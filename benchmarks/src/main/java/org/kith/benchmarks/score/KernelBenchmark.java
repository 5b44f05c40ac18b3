package org.kith.benchmarks.score;

import java.util.concurrent.TimeUnit;
import org.kith.benchmarks.Compared;
import org.kith.core.assessment.ResponseTable;
import org.kith.core.spi.TableScorer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A million answers to sixteen questions, in one thread, against a loop written by hand. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 5, time = 1)
public class KernelBenchmark implements Compared {

    private static final int ROWS = 1_000_000;

    private final byte[] answers = Population.rowByRow(ROWS);
    private final KithScheme scheme = new KithScheme();
    private final TableScorer scorer = scheme.scorer();
    private final ResponseTable table = scheme.table(answers);

    @Override
    public void agree() {
        Compared.same("What Kith counts", HandKernel.count(answers), KithScheme.counts(scorer.tally(table)));
    }

    /** The rubric. */
    @Benchmark
    public Object kith() {
        return scorer.tally(table);
    }

    /** The loop. */
    @Benchmark
    public Object hand() {
        return HandKernel.count(answers);
    }
}
