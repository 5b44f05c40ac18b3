package org.kith.core.time;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** One date of a {@link PartialDate}: a year, a month or a day, and whether it is approximate. */
record DatePart(LocalDate first, LocalDate last, boolean approximate) {

    /** Reads {@code 2019}, {@code 2021-05} or {@code 2021-05-23}, with or without {@code ~}; null if it is none. */
    static @Nullable DatePart parse(String text) {
        boolean approximate = text.endsWith("~");
        String date = approximate ? text.substring(0, text.length() - 1) : text;
        return switch (date.length()) {
            case 4 -> months(date + "-01", date + "-12", approximate);
            case 7 -> months(date, date, approximate);
            case 10 -> day(date, approximate);
            default -> null;
        };
    }

    private static @Nullable DatePart months(String first, String last, boolean approximate) {
        YearMonth start = yearMonth(first);
        YearMonth end = yearMonth(last);
        return start == null || end == null ? null : new DatePart(start.atDay(1), end.atEndOfMonth(), approximate);
    }

    private static @Nullable DatePart day(String text, boolean approximate) {
        YearMonth month = yearMonth(text.substring(0, 7));
        int number = text.charAt(7) == '-' ? digits(text, 8, 10) : -1;
        if (month == null || !month.isValidDay(number)) {
            return null;
        }
        LocalDate day = month.atDay(number);
        return new DatePart(day, day, approximate);
    }

    private static @Nullable YearMonth yearMonth(String text) {
        int year = digits(text, 0, 4);
        int month = text.charAt(4) == '-' ? digits(text, 5, 7) : -1;
        return year < 1 || month < 1 || month > 12 ? null : YearMonth.of(year, month);
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
