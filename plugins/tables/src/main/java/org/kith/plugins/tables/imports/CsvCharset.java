package org.kith.plugins.tables.imports;

import java.nio.charset.Charset;

/** How the characters of a file are written as bytes. */
public enum CsvCharset {
    /** UTF-8, with or without a byte-order mark. */
    UTF_8("UTF-8"),
    /** Windows-1252, as older spreadsheets write it in Western Europe. */
    WINDOWS_1252("windows-1252");

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Charset charset;

    CsvCharset(String name) {
        this.charset = Charset.forName(name);
    }

    /** {@return the text, without a byte-order mark; what is no character of the charset has become U+FFFD} */
    String decode(byte[] bytes) {
        String text = new String(bytes, charset);
        return this == UTF_8 && text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }
}
