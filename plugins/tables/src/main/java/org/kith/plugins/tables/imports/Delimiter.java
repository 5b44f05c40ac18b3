package org.kith.plugins.tables.imports;

/** What stands between the cells of a row. */
public enum Delimiter {
    /** A comma. */
    COMMA(','),
    /** A semicolon, as spreadsheets write it where the comma is a decimal sign. */
    SEMICOLON(';'),
    /** A tab. */
    TAB('\t');

    private final char sign;

    Delimiter(char sign) {
        this.sign = sign;
    }

    char sign() {
        return sign;
    }
}
