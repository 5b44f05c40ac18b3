package org.kith.plugins.tables.responses;

import com.google.common.primitives.Ints;
import java.util.List;
import org.kith.core.text.Messages;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Findings;
import org.kith.core.validation.Location;
import org.kith.core.validation.Severity;

/** What was noticed about a file until now. Not thread-safe. */
final class Journal {

    /** How many findings of one kind of place, rows or columns, are told one by one. */
    static final int MAX_TOLD = 100;

    private static final Messages MESSAGES = Messages.load(Journal.class, "tables");

    private final String file;
    private final Findings.Builder findings = Findings.builder();
    private long lines;
    private long rows;
    private long used;
    private long blank;
    private long told;
    private boolean whole = true;

    /**
     * Makes a journal in which nothing is noted.
     *
     * @throws IllegalArgumentException if the name of the file is blank
     */
    Journal(String file) {
        this.file = Location.ofFile(file).file();
    }

    /** Notes something about the line that comes next. */
    void report(Severity severity, String code, Object... arguments) {
        report(0, severity, code, arguments);
    }

    /** Notes that the rest of the file is not read. */
    void stop() {
        whole = false;
    }

    /** Notes something about the whole file. */
    void reportFile(Severity severity, String code, Object... arguments) {
        add(Location.ofFile(file), severity, code, arguments);
    }

    private void report(int linesAhead, Severity severity, String code, Object... arguments) {
        int line = Ints.saturatedCast(lines + linesAhead + 1);
        add(Location.of(file, line, 1), severity, code, arguments);
    }

    private void add(Location location, Severity severity, String code, Object... arguments) {
        findings.add(Finding.of(severity, code, MESSAGES, arguments).at(location));
    }

    /** Notes the same about some columns of the line that comes next; how many more, if they are many. */
    void reportColumns(Severity severity, String code, List<Object[]> columns) {
        columns.stream().limit(MAX_TOLD).forEach(arguments -> report(severity, code, arguments));
        if (columns.size() > MAX_TOLD) {
            report(severity, "responses.more-columns", columns.size() - MAX_TOLD);
        }
    }

    /** Goes on behind lines that hold no row. */
    void skip(int lineCount) {
        lines += lineCount;
    }

    /** Notes what came of the rows that come next. */
    void add(RowCount part) {
        for (RowProblem problem : part.problems()) {
            if (told < MAX_TOLD) {
                told++;
                report(
                        problem.line(),
                        Severity.ERROR,
                        problem.code(),
                        problem.arguments().toArray());
            }
        }
        rows += part.rows();
        used += part.used();
        blank += part.blank();
        lines += part.lines();
    }

    /** {@return all of it} */
    Reading reading() {
        long untold = rows - used - told;
        if (untold > 0) {
            reportFile(Severity.ERROR, "responses.more-rows", untold);
        }
        return new Reading(rows, used, blank, whole, findings.build());
    }
}
