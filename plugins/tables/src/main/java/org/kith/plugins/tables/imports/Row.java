package org.kith.plugins.tables.imports;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.List;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Pointer;
import org.kith.core.validation.Severity;

/** A row while it is read, with what is wrong with it. Not thread-safe. */
final class Row {

    /** What is stripped off: white space of every sort, the no-break space of spreadsheets too. */
    static final CharMatcher SPACE = CharMatcher.whitespace();

    /** What a spreadsheet takes for the beginning of a formula. */
    private static final String FORMULA = "=+-@\t\r";

    private final CsvRow csv;
    private final Columns columns;
    private final Journal journal;
    private final List<Finding> findings = new ArrayList<>();
    private final boolean whole;
    private int problems;

    Row(CsvRow csv, Columns columns, Journal journal) {
        this.csv = csv;
        this.columns = columns;
        this.journal = journal;
        this.whole = checkCells();
    }

    private boolean checkCells() {
        if (csv.isMisquoted()) {
            refuse("import.row-misquoted");
        } else if (csv.cells().size() != columns.count()) {
            refuse("import.row-ragged", csv.cells().size(), columns.count());
        }
        return isSound();
    }

    /** {@return the same row, of which nothing is noted yet, with other columns for some mappings} */
    Row over(Columns others) {
        return new Row(csv, others, journal);
    }

    /** Notes what was noticed about the same row, but nothing twice. */
    void add(Row same) {
        problems += same.problems;
        same.findings.stream().filter(finding -> !findings.contains(finding)).forEach(findings::add);
    }

    /** {@return whether it has a cell for each column} */
    boolean isWhole() {
        return whole;
    }

    /** {@return the number of the row as a spreadsheet shows it} */
    int number() {
        return csv.number();
    }

    /** {@return what the cell for a mapping of a field says; empty if nothing} */
    String text(int mapping) {
        String text = columns.text(csv, mapping);
        boolean guarded = text.length() > 1 && text.charAt(0) == '\'' && FORMULA.indexOf(text.charAt(1)) >= 0;
        return guarded ? text.substring(1) : text;
    }

    /** Refuses the row. The number of the row is the first argument. */
    void refuse(String code, Object... arguments) {
        problems++;
        findings.add(journal.row(Severity.ERROR, code, csv, Pointer.ROOT, with(csv.number(), arguments)));
    }

    /** Refuses the row because of the cell for a mapping. The name of the cell is the first argument. */
    void refuseCell(int mapping, String code, Object... arguments) {
        problems++;
        Pointer pointer = Pointer.ROOT.child("fields").child(mapping);
        findings.add(journal.row(Severity.ERROR, code, csv, pointer, with(columns.address(csv, mapping), arguments)));
    }

    /** Notes something that does not keep the row from being used. The number of the row is the first argument. */
    void warn(String code, Object... arguments) {
        findings.add(journal.row(Severity.WARNING, code, csv, Pointer.ROOT, with(csv.number(), arguments)));
    }

    private static Object[] with(Object first, Object[] others) {
        List<Object> all = new ArrayList<>(List.of(others));
        all.add(0, first);
        return all.toArray();
    }

    /** {@return whether nothing keeps the row from being used} */
    boolean isSound() {
        return problems == 0;
    }

    /** {@return how many reasons there are to refuse it} */
    int problems() {
        return problems;
    }

    /** {@return what was noticed, in order} */
    List<Finding> findings() {
        return findings;
    }
}
