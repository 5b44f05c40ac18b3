package org.kith.plugins.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates, times and offsets in the forms of RFC 5545, whatever the machine's locale, calendar system and zone. */
final class Forms {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

    private Forms() {}

    /** {@return a day, such as {@code 20220111}} */
    static String date(LocalDate date) {
        return DATE.format(date);
    }

    /** {@return a date and time that a zone must be given for, such as {@code 20220111T153000}} */
    static String local(LocalDateTime time) {
        return LOCAL.format(time);
    }

    /** {@return a moment, such as {@code 20220111T153000Z}; parts of a second are cut off} */
    static String utc(Instant moment) {
        return LOCAL.format(moment.atOffset(ZoneOffset.UTC)) + "Z";
    }

    /** {@return an offset, such as {@code +0100}; with seconds where it has any} */
    static String offset(ZoneOffset offset) {
        return offset.equals(ZoneOffset.UTC) ? "+0000" : offset.getId().replace(":", "");
    }
}
