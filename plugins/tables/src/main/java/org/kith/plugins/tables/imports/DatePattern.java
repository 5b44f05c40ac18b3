package org.kith.plugins.tables.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.chrono.IsoEra;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Shape;

/**
 * How a file writes days, or moments.
 *
 * @param pattern letters as in {@link DateTimeFormatter}, such as {@code dd.MM.yyyy} or {@code d MMM yyyy}; two digits of a year
 *     stand for 2000 to 2099
 * @param locale the language of the names of months and days of the week
 * @param zone where the clock stood that the times are of; if empty they are days
 */
public record DatePattern(String pattern, Locale locale, Optional<ZoneId> zone) {

    /** What a pattern looks like. */
    public static final Shape<DatePattern> SHAPE = Shape.of(
            DatePattern.class,
            "date-pattern",
            Part.required("pattern", Kinds.STRING, DatePattern::pattern),
            Part.required("locale", Kinds.LOCALE, DatePattern::locale),
            Part.optional("zone", Kinds.ZONE, DatePattern::zone),
            DatePattern::new);

    /** A moment whose parts are told apart by their numbers. */
    private static final LocalDateTime TRIAL = LocalDateTime.of(2021, 11, 30, 15, 16);

    /** Makes a pattern of days. */
    public DatePattern(String pattern, Locale locale) {
        this(pattern, locale, Optional.empty());
    }

    /** {@return a day or moment, as it stands in a JSON file} */
    String trial() {
        return zone.isPresent() ? TRIAL + ":00Z" : TRIAL.toLocalDate().toString();
    }

    /** {@return whether the pattern can be read, and tells which day or moment it is} */
    boolean isWhole() {
        try {
            DateTimeFormatter formatter = formatter();
            LocalDate day = TRIAL.toLocalDate();
            return zone.isPresent()
                    ? LocalDateTime.parse(formatter.format(TRIAL), formatter).equals(TRIAL)
                    : LocalDate.parse(formatter.format(day), formatter).equals(day);
        } catch (IllegalArgumentException | DateTimeException e) {
            return false;
        }
    }

    /**
     * {@return what makes of such a text what stands in a JSON file; a time that the clock showed twice is the earlier one}
     *
     * @throws IllegalArgumentException if the pattern is not well-formed
     */
    Function<String, String> reader() {
        DateTimeFormatter formatter = formatter();
        return text -> zone.map(where -> moment(LocalDateTime.parse(text, formatter), where))
                .orElseGet(() -> LocalDate.parse(text, formatter).toString());
    }

    private static String moment(LocalDateTime time, ZoneId zone) {
        if (zone.getRules().getValidOffsets(time).isEmpty()) {
            throw new DateTimeException("the clock was put forward over this time");
        }
        return Kinds.INSTANT.format(time.atZone(zone).toInstant());
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
