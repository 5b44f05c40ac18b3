package org.kith.plugins.tables.imports;

import java.util.List;
import org.kith.core.text.Messages;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Findings;
import org.kith.core.validation.Location;
import org.kith.core.validation.Pointer;
import org.kith.core.validation.Severity;

/** What was noticed about a file. Not thread-safe. */
final class Journal {

    static final Messages MESSAGES = Messages.load(Journal.class, "imports");

    /** How many findings about rows are told one by one. */
    static final int MAX_TOLD = 1_000;

    private final ImportMapping mapping;
    private final String file;
    private final Findings.Builder findings = Findings.builder();
    private boolean usable = true;
    private int told;
    private int untold;

    Journal(ImportMapping mapping, String file) {
        this.mapping = mapping;
        this.file = file;
    }

    /** Notes why a file cannot be used. */
    void file(String code, Object... arguments) {
        usable = false;
        findings.add(Finding.of(Severity.ERROR, code, MESSAGES, arguments)
                .withDocument(mapping.address())
                .at(Location.ofFile(file)));
    }

    /** Notes something about a column; after an error the file cannot be used. */
    void column(Severity severity, String code, Pointer pointer, Object... arguments) {
        usable &= severity != Severity.ERROR;
        findings.add(Finding.of(severity, code, MESSAGES, arguments)
                .withDocument(mapping.address())
                .at(pointer)
                .at(Location.of(file, 1, 1)));
    }

    /** {@return something about a row, to be added later} */
    Finding row(Severity severity, String code, CsvRow row, Pointer pointer, Object... arguments) {
        return Finding.of(severity, code, MESSAGES, arguments)
                .withDocument(mapping.address())
                .at(pointer)
                .at(Location.of(file, row.line(), 1));
    }

    /** Adds what was noticed about a row. */
    void add(List<Finding> ofRow) {
        for (Finding finding : ofRow) {
            if (told < MAX_TOLD) {
                told++;
                findings.add(finding);
            } else {
                untold++;
            }
        }
    }

    /** {@return whether there is no reason until now to refuse the whole file} */
    boolean isUsable() {
        return usable;
    }

    /** {@return all of it} */
    Findings findings() {
        if (untold > 0) {
            file("import.more", untold);
            untold = 0;
        }
        return findings.build();
    }
}
