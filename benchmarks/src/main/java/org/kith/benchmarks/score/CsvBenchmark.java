package org.kith.benchmarks.score;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.kith.benchmarks.Compared;
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

/** A file of a million rows, read and scored with two threads, against DuckDB and its reader with two threads. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 5, time = 1)
@SuppressWarnings("NullAway") // JMH prepares a state before it is used
public class CsvBenchmark implements Compared {

    static final int ROWS = 1_000_000;

    /** Kith. */
    @State(Scope.Benchmark)
    public static class OfKith {
        private final CsvJob job = new CsvJob();
        private Path file = Path.of("");

        /** Makes the file if it is not there. */
        @Setup
        public void begin() throws IOException {
            file = CsvFile.of(CsvFile.folder(), ROWS);
        }

        List<GroupCounts> count() throws IOException {
            return job.count(file);
        }

        /** Ends the threads. */
        @TearDown
        public void end() {
            job.close();
        }
    }

    /** DuckDB. */
    @State(Scope.Benchmark)
    public static class OfDuck {
        private Duck duck;
        private String table = "";

        /** Makes the file if it is not there. */
        @Setup
        public void begin() throws IOException, SQLException {
            duck = new Duck();
            table = Duck.csv(CsvFile.of(CsvFile.folder(), ROWS));
        }

        List<GroupCounts> count() throws SQLException {
            return duck.count(table);
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
        kith.begin();
        duck.begin();
        Compared.same("What DuckDB counts", HandKernel.count(Population.rowByRow(ROWS)), duck.count());
        Compared.same("What Kith counts", duck.count(), kith.count());
        kith.end();
        duck.end();
    }

    /** The reader of responses and the rubric. */
    @Benchmark
    public Object kith(OfKith state) throws IOException {
        return state.count();
    }

    /** The query over the file. */
    @Benchmark
    public Object duckdb(OfDuck state) throws SQLException {
        return state.count();
    }
}
