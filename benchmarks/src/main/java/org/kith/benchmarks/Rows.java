package org.kith.benchmarks;

import java.util.List;
import org.kith.benchmarks.check.CheckBenchmark;
import org.kith.benchmarks.enrol.EnrolBenchmark;
import org.kith.benchmarks.enrol.EnrolGrowthBenchmark;
import org.kith.benchmarks.json.ReadBenchmark;
import org.kith.benchmarks.json.WriteBenchmark;
import org.kith.benchmarks.portfolio.PortfolioGrowthBenchmark;
import org.kith.benchmarks.portfolio.PortfolioHeap;
import org.kith.benchmarks.score.CardBenchmark;
import org.kith.benchmarks.score.CsvBenchmark;
import org.kith.benchmarks.score.DuckBenchmark;
import org.kith.benchmarks.score.GrowthBenchmark;
import org.kith.benchmarks.score.Heap;
import org.kith.benchmarks.score.KernelBenchmark;

/** Every row. Who adds one adds it here and in the README. */
final class Rows {

    static final List<Row> ALL = List.of(
            Comparison.of("score-kernel", KernelBenchmark.class).costOver("hand", "score-kernel", Goal.atMost("1.6")),
            Comparison.of("score-duckdb", DuckBenchmark.class).fasterThan("duckdb", "score-duckdb", "3"),
            Comparison.of("score-csv", CsvBenchmark.class).fasterThan("duckdb", "score-csv", "3"),
            new LiveHeap("score-csv-heap", Heap.class, List.of(1_000_000, 10_000_000), Goal.below("64")),
            Comparison.of("score-card", CardBenchmark.class)
                    .costOver("hand", "score-card", Goal.below("10"))
                    .costOver("prepared", "score-card-prepared", Goal.below("40")),
            Comparison.of("check", CheckBenchmark.class)
                    .fasterThan("hibernate", "check-hibernate", "12")
                    .fasterThanBestOf("drools", "check-drools", "5")
                    .costOver("hand", "check-hand", Goal.atMost("2.5")),
            Comparison.of("json-read", ReadBenchmark.class).fasterThan("databind", "json-read", "1.2"),
            Comparison.of("json-write", WriteBenchmark.class).fasterThan("databind", "json-write", "1.0"),
            new Growth("score-growth", GrowthBenchmark.class, Goal.atMost("11"), "score-allocation", Goal.below("1")),
            Comparison.of("enrol", EnrolBenchmark.class).costOver("hand", "enrol", Goal.atMost("4")),
            new Growth(
                    "enrol-growth",
                    EnrolGrowthBenchmark.class,
                    Goal.atMost("1.4"),
                    "enrol-allocation",
                    Goal.below("8192")),
            new LiveHeap("portfolio", PortfolioHeap.class, List.of(1_000, 10_000), Goal.below("256")),
            new Growth("portfolio-growth", PortfolioGrowthBenchmark.class, Goal.atMost("11")));

    private Rows() {}
}
