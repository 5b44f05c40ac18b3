package org.kith.plugins.tables;

import java.util.regex.Pattern;

/** Keeps spreadsheets from running a cell as a formula. */
final class FormulaGuard {

    private static final String STARTS = "=+-@\t\r";
    private static final Pattern NEGATIVE_NUMBER = Pattern.compile("-[0-9]+(\\.[0-9]+)?");

    private FormulaGuard() {}

    /** {@return the cell, with an apostrophe in front if a spreadsheet would run it} */
    static String guard(String cell) {
        boolean runs = !cell.isEmpty() && STARTS.indexOf(cell.charAt(0)) >= 0;
        return runs && !NEGATIVE_NUMBER.matcher(cell).matches() ? "'" + cell : cell;
    }
}
