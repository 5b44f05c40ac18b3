package org.kith.benchmarks;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Measures the rows that are asked for, or all, and prints their lines; {@code benchmarks/run} starts it. */
public final class Run {

    private static final int SHORT = 1;
    private static final int UNKNOWN = 2;

    private Run() {}

    /**
     * Measures.
     *
     * @param arguments the folder for what is left behind, the number of rounds, and the ids of the rows, all if there are none
     */
    public static void main(String[] arguments) {
        Bench bench = new Bench(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        List<String> asked = Arrays.asList(arguments).subList(2, arguments.length);
        System.exit(run(bench, asked));
    }

    private static int run(Bench bench, List<String> asked) {
        Set<String> known = Rows.ALL.stream().flatMap(Run::ids).collect(Collectors.toCollection(LinkedHashSet::new));
        if (!known.containsAll(asked)) {
            Bench.say("Unknown: "
                    + asked.stream().filter(id -> !known.contains(id)).collect(Collectors.joining(" ")) + "\nKnown: "
                    + String.join(" ", known));
            return UNKNOWN;
        }
        boolean ok = true;
        for (Row row : Rows.ALL) {
            if (asked.isEmpty() || ids(row).anyMatch(asked::contains)) {
                ok &= print(lines(row, bench));
            }
        }
        return ok ? 0 : SHORT;
    }

    /** {@return the id of a row, and those of its lines, which choose it too} */
    private static Stream<String> ids(Row row) {
        return Stream.concat(Stream.of(row.id()), row.lines().stream().map(Line::id));
    }

    private static List<Line> lines(Row row, Bench bench) {
        try {
            return row.measure(bench);
        } catch (Exception | LinkageError e) {
            Bench.say(row.id() + " could not be measured: " + e);
            return row.lines();
        }
    }

    private static boolean print(List<Line> lines) {
        lines.forEach(System.out::println);
        return lines.stream().allMatch(Line::isOk);
    }
}
