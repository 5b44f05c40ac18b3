package org.kith.benchmarks.score;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
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
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** A million answers in memory, with two threads, against DuckDB on a table in memory with two threads. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 5, time = 1)
@SuppressWarnings("NullAway") // JMH prepares a state before it is used
public class DuckBenchmark implements Compared {

    private static final int ROWS = 1_000_000;

    /** Kith. */
    @State(Scope.Benchmark)
    public static class OfKith {
        private final KithScheme scheme = new KithScheme();
        private final TableScorer scorer = scheme.scorer();
        private final ResponseTable table = scheme.table(Population.rowByRow(ROWS));
        private final ExecutorService threads = Executors.newFixedThreadPool(Duck.THREADS - 1);

        List<GroupCounts> count() {
            return KithScheme.counts(scorer.tally(table, threads));
        }

        /** Ends the threads. */
        @TearDown
        public void end() {
            threads.shutdown();
        }
    }

    /** DuckDB. */
    @State(Scope.Benchmark)
    public static class OfDuck {
        private Duck duck;

        /** Fills the table. */
        @Setup
        public void begin() throws SQLException {
            duck = new Duck();
            duck.fill("answers", Population.rowByRow(ROWS));
        }

        List<GroupCounts> count() throws SQLException {
            return duck.count("answers");
        }

        /** Closes the database. */
        @TearDown
        public void end() throws SQLException {
            duck.close();
        }
    }

    @Override
    public void agree() throws Exception {
        OfKith kith = new OfKith();
        OfDuck duck = new OfDuck();
        duck.begin();
        Compared.same("What DuckDB counts", HandKernel.count(Population.rowByRow(ROWS)), duck.count());
        Compared.same("What Kith counts", duck.count(), kith.count());
        kith.end();
        duck.end();
    }

    /** The rubric. */
    @Benchmark
    public Object kith(OfKith state) {
        return state.count();
    }

    /** The query. */
    @Benchmark
    public Object duckdb(OfDuck state) throws SQLException {
        return state.count();
    }
}
