package org.kith.plugins.tables.responses;

import com.google.common.primitives.Ints;
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
    private long told;

    Journal(String file) {
        this.file = file;
    }

    /** Notes something about the line that comes next. */
    void report(Severity severity, String code, Object... arguments) {
        report(0, severity, code, arguments);
    }

    private void report(int linesAhead, Severity severity, String code, Object... arguments) {
        int line = Ints.saturatedCast(lines + linesAhead + 1);
        findings.add(Finding.of(severity, code, MESSAGES, arguments).at(Location.of(file, line, 1)));
    }

    /** Goes on behind lines that hold no row. */
    void skip(int lineCount) {
        lines += lineCount;
    }

    /** Notes what came of the rows that come next. */
    void add(Rows part) {
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
        rows += part.count();
        used += part.table().rows();
        lines += part.lines();
    }

    /** {@return all of it} */
    Reading reading() {
        long untold = rows - used - told;
        if (untold > 0) {
            report(Severity.ERROR, "responses.more-rows", untold);
        }
        return new Reading(rows, used, findings.build());
    }
}
