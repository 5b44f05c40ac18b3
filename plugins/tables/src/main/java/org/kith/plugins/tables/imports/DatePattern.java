package org.kith.plugins.tables.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.IsoEra;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Shape;

/**
 * How a file writes days.
 *
 * @param pattern letters as in {@link DateTimeFormatter}, such as {@code dd.MM.yyyy} or {@code d MMM yyyy}; two digits of a year
 *     stand for 2000 to 2099
 * @param locale the language of the names of months and days of the week
 */
public record DatePattern(String pattern, Locale locale) {

    /** What a pattern looks like. */
    public static final Shape<DatePattern> SHAPE = Shape.of(
            DatePattern.class,
            "date-pattern",
            Part.required("pattern", Kinds.STRING, DatePattern::pattern),
            Part.required("locale", Kinds.LOCALE, DatePattern::locale),
            DatePattern::new);

    /** A day whose parts are told apart by their numbers. */
    private static final LocalDate TRIAL = LocalDate.of(2021, 11, 30);

    /** {@return whether the pattern can be read, and tells which day it is} */
    boolean isWhole() {
        try {
            DateTimeFormatter formatter = formatter();
            return LocalDate.parse(formatter.format(TRIAL), formatter).equals(TRIAL);
        } catch (IllegalArgumentException | DateTimeException e) {
            return false;
        }
    }

    /**
     * {@return what reads such days: days that exist, in upper or lower case}
     *
     * @throws IllegalArgumentException if the pattern is not well-formed
     */
    DateTimeFormatter formatter() {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .parseDefaulting(ChronoField.ERA, IsoEra.CE.getValue()) // so that "yyyy" says which year it is
                .toFormatter(locale)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
