package org.kith.benchmarks.score;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.kith.core.score.Tally;
import org.kith.core.spi.TableScorer;
import org.kith.plugins.tables.responses.ResponseReader;
import org.kith.plugins.tables.responses.Tallied;

/** Reads and scores a file, with the caller's thread and one more. */
final class CsvJob implements AutoCloseable {

    private final KithScheme scheme = new KithScheme();
    private final TableScorer scorer = scheme.scorer();
    private final ResponseReader reader = ResponseReader.of(scheme.framework()).withIgnoredColumn(CsvFile.NUMBER);
    private final ExecutorService threads = Executors.newFixedThreadPool(Duck.THREADS - 1);

    List<GroupCounts> count(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            Tallied<Tally> tallied = reader.tally(file.getFileName().toString(), in, scorer, threads);
            if (!tallied.reading().findings().isEmpty()) {
                throw new IllegalStateException(tallied.reading().findings().toString());
            }
            return KithScheme.counts(tallied.value());
        }
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
