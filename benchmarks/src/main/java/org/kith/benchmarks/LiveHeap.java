package org.kith.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * A row about memory: the most megabytes that are left on the heap after any garbage collection while a program runs, in a JVM
 * of its own that has no more heap than the bound.
 *
 * @param id the id
 * @param program the program; takes a number of rows, or of what it works on, and prints bytes
 * @param rows the numbers of rows to try
 */
record LiveHeap(String id, Class<?> program, List<Integer> rows, Goal goal) implements Row {

    private static final double MEGABYTE = 1 << 20;

    @Override
    public List<Line> lines() {
        return List.of(Line.unmeasured(id, goal));
    }

    @Override
    public List<Line> measure(Bench bench) throws Exception {
        double most = 0;
        for (int count : rows) {
            double megabytes = run(bench, count) / MEGABYTE;
            Bench.say("%s: %s rows, %.1f MB live at most".formatted(id, count, megabytes));
            most = Math.max(most, megabytes);
        }
        return List.of(new Line(id, most, goal));
    }

    private long run(Bench bench, int count) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + goal.bound() + "m",
                        bench.dataProperty(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        program.getName(),
                        Integer.toString(count))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("It failed with " + count + " rows.");
        }
        return Long.parseLong(printed.strip());
    }
}
