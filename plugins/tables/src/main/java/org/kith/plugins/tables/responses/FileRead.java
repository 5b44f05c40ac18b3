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
        this.blocks = new Blocks(in, separator);
    }

    /**
     * Makes something of the rows of each block, with the help of an executor, and hands it on in the order of the rows.
     *
     * @param results takes what was made; false if there are too many groups, and no more is to be read
     */
    <T> Reading read(Function<ResponseTable, T> work, Executor executor, Predicate<T> results) throws IOException {
        Optional<Block> first = firstWithText();
        if (first.isEmpty()) {
            journal.reportFile(ERROR, "responses.empty");
        } else if (first.get() == Block.TOO_LONG) {
            journal.report(ERROR, "responses.header-too-long");
            journal.stop();
        } else {
            Records header = first.get().records(separator);
            Optional<Columns> columns = header(first.get(), header);
            if (columns.isPresent()) {
                rows(first.get().from(header.position()), columns.get(), work, executor, results);
            } else {
                journal.stop();
            }
        }
        return journal.reading();
    }

    /** {@return what begins with the header, or a line that is too long; the lines before are counted} */
    private Optional<Block> firstWithText() throws IOException {
        Optional<Block> block = blocks.next();
        while (block.isPresent() && block.get() != Block.TOO_LONG) {
            Records records = block.get().records(separator);
            boolean isFound = records.hasNext();
            journal.skip(records.lines());
            if (isFound) {
                return Optional.of(block.get().from(records.position()));
            }
            block = blocks.next();
        }
        return block;
    }

    private Optional<Columns> header(Block block, Records header) {
        header.read();
        Optional<Columns> columns = new Header(layout, journal).read(block, header);
        header.endRecord();
        journal.skip(header.lines());
        return columns;
    }

    private <T> void rows(
            Block first, Columns columns, Function<ResponseTable, T> work, Executor executor, Predicate<T> results)
            throws IOException {
        try (InOrder<Part<T>> parts = new InOrder<>(executor, part -> {
            journal.add(part.count());
            hasTooManyGroups |= !results.test(part.result());
        })) {
            for (Optional<Block> block = Optional.of(first);
                    block.isPresent() && !hasTooManyGroups;
                    block = blocks.next()) {
                Block next = block.get();
                parts.add(() -> Part.of(rows(next, columns), work));
            }
            parts.finish();
        }
        if (hasTooManyGroups) {
            journal.report(ERROR, "responses.too-many-groups", ResponseReader.MAX_GROUPS);
            journal.stop();
        }
    }

    private Rows rows(Block block, Columns columns) {
        return block == Block.TOO_LONG
                ? Rows.tooLong(layout.noResponses())
                : new RowReader(block, columns, separator).read();
    }

    /** How many rows a block has, and what was made of those that can be used. */
    private record Part<T>(RowCount count, T result) {
        static <T> Part<T> of(Rows rows, Function<ResponseTable, T> work) {
            return new Part<>(rows.count(), work.apply(rows.table()));
        }
    }
}
