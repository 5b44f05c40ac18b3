package org.kith.benchmarks.score;

import java.nio.file.Path;
import java.util.List;
import org.kith.benchmarks.HeapWatch;

/**
 * A program of its own: reads and scores a file, and prints the most bytes that were left on the heap after any garbage
 * collection.
 */
public final class Heap {

    private Heap() {}

    /** Reads the file of as many rows as the argument says. */
    public static void main(String[] arguments) throws Exception {
        HeapWatch heap = HeapWatch.start();
        int rows = Integer.parseInt(arguments[0]);
        Path file = CsvFile.of(CsvFile.folder(), rows);
        try (CsvJob job = new CsvJob()) {
            check(job.count(file), rows);
        }
        System.out.println(heap.most());
    }

    private static void check(List<GroupCounts> counts, long rows) {
        for (GroupCounts group : counts) {
            long counted = group.levels().stream().mapToLong(Long::longValue).sum();
            if (counted != rows) {
                throw new IllegalStateException(counted + " rows instead of " + rows);
            }
        }
    }
}
