package org.kith.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs benchmarks in rounds: each round measures every side once, in a JVM of its own, so that a machine that grows slower
 * does so for all of them.
 *
 * @param folder takes logs, results and data files
 * @param rounds how many rounds
 */
record Bench(Path folder, int rounds) {

    /** {@return what the rounds gave, in order} */
    List<Round> run(String row, Class<?> benchmark) throws RunnerException, IOException {
        Files.createDirectories(folder.resolve("log"));
        List<Round> measured = new ArrayList<>();
        for (int round = 1; round <= rounds; round++) {
            say(row + ": round " + round + " of " + rounds);
            measured.add(new Round(round(benchmark, folder.resolve("log").resolve(row + "-" + round))));
        }
        return measured;
    }

    private Collection<RunResult> round(Class<?> benchmark, Path log) throws RunnerException {
        return new Runner(new OptionsBuilder()
                        .include("^" + benchmark.getName().replace(".", "\\.") + "\\.")
                        .forks(1)
                        .jvmArgsAppend(dataProperty(), "-Xms2g", "-Xmx2g", "-XX:+AlwaysPreTouch")
                        .addProfiler("gc")
                        .shouldFailOnError(true)
                        .output(log + ".log")
                        .result(log + ".json")
                        .resultFormat(ResultFormatType.JSON)
                        .build())
                .run();
    }

    /** {@return the argument for a JVM that says where data files lie} */
    String dataProperty() {
        return "-Dkith.benchmarks.data=" + folder.resolve("data");
    }

    /** Tells the person who waits. */
    static void say(String news) {
        System.err.println(news);
    }
}
