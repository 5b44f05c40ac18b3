package org.kith.plugins.tables.responses;

import static org.kith.core.validation.Severity.ERROR;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Predicate;
import org.kith.core.assessment.ResponseTable;

/** The reading of one file. Not thread-safe. */
final class FileRead {

    private final Layout layout;
    private final byte separator;
    private final Journal journal;
    private final Blocks blocks;
    private boolean hasTooManyGroups;

    FileRead(Layout layout, byte separator, String file, InputStream in) throws IOException {
        this.layout = layout;
        this.separator = separator;
        this.journal = new Journal(file);
        this.blocks = new Blocks(in, separator, Blocks.SIZE);
    }

    /**
     * Makes something of the rows of each block, with the help of an executor, and hands it on in the order of the rows.
     *
     * @param results takes what was made; false if there are too many groups, and no more is to be read
     */
    <T> Reading read(Function<ResponseTable, T> work, Executor executor, Predicate<T> results) throws IOException {
        Optional<Block> first = blocks.next();
        if (first.isPresent()) {
            Records header = first.get().records(separator);
            Optional<Columns> columns = header(first.get(), header);
            if (columns.isPresent()) {
                rows(first.get().from(header.position()), columns.get(), work, executor, results);
            }
        } else {
            journal.report(ERROR, blocks.isEnded() ? "responses.empty" : "responses.record-too-long");
        }
        return journal.reading();
    }

    private Optional<Columns> header(Block block, Records header) {
        if (!header.hasNext()) {
            journal.report(ERROR, "responses.empty");
            return Optional.empty();
        }
        header.read();
        journal.skip(header.line());
        Optional<Columns> columns = new Header(layout, journal).read(block, header);
        journal.skip(header.lines() - header.line());
        return columns;
    }

    private <T> void rows(
            Block first, Columns columns, Function<ResponseTable, T> work, Executor executor, Predicate<T> results)
            throws IOException {
        try (InOrder<Part<T>> parts = new InOrder<>(executor, part -> {
            journal.add(part.rows());
            hasTooManyGroups |= !results.test(part.result());
        })) {
            for (Optional<Block> block = Optional.of(first);
                    block.isPresent() && !hasTooManyGroups;
                    block = blocks.next()) {
                RowReader rows = new RowReader(block.get(), columns, separator);
                parts.add(() -> Part.of(rows.read(), work));
            }
            parts.finish();
        }
        if (hasTooManyGroups) {
            journal.report(ERROR, "responses.too-many-groups", ResponseReader.MAX_GROUPS);
        } else if (!blocks.isEnded()) {
            journal.report(ERROR, "responses.record-too-long");
        }
    }

    /** The rows of a block, and what was made of those that can be used. */
    private record Part<T>(Rows rows, T result) {
        static <T> Part<T> of(Rows rows, Function<ResponseTable, T> work) {
            return new Part<>(rows, work.apply(rows.table()));
        }
    }
}
