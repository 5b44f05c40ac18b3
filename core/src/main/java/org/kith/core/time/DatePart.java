package org.kith.core.time;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** One date of a {@link PartialDate}: a year, a month or a day, and whether it is approximate. */
record DatePart(LocalDate first, LocalDate last, boolean approximate) {

    /** Reads {@code 2019}, {@code 2021-05} or {@code 2021-05-23}, with or without {@code ~}; null if it is none. */
    static @Nullable DatePart parse(String text) {
        boolean approximate = text.endsWith("~");
        return switch (approximate ? text.length() - 1 : text.length()) {
            case 4 -> months(digits(text, 0, 4), 1, 12, approximate);
            case 7 -> months(digits(text, 0, 4), afterDash(text, 4), afterDash(text, 4), approximate);
            case 10 -> day(digits(text, 0, 4), afterDash(text, 4), afterDash(text, 7), approximate);
            default -> null;
        };
    }

    private static @Nullable DatePart months(int year, int first, int last, boolean approximate) {
        if (!isMonth(year, first)) {
            return null;
        }
        LocalDate end = YearMonth.of(year, last).atEndOfMonth();
        return new DatePart(LocalDate.of(year, first, 1), end, approximate);
    }

    private static @Nullable DatePart day(int year, int month, int day, boolean approximate) {
        boolean inEveryMonth = day >= 1 && day <= 28;
        if (!isMonth(year, month) || !(inEveryMonth || YearMonth.of(year, month).isValidDay(day))) {
            return null;
        }
        LocalDate date = LocalDate.of(year, month, day);
        return new DatePart(date, date, approximate);
    }

    private static boolean isMonth(int year, int month) {
        return year >= 1 && month >= 1 && month <= 12;
    }

    /** Reads a dash and two digits; -1 if anything else stands there. */
    private static int afterDash(String text, int dash) {
        return text.charAt(dash) == '-' ? digits(text, dash + 1, dash + 3) : -1;
    }

    /** Reads the ASCII digits of a part of the text; -1 if anything else stands there. */
    static int digits(String text, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = 10 * number + (c - '0');
        }
        return number;
    }
}
