package org.kith.core.shape;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * Reads days and times of day and writes days quickly: a document is full of them, and the general parser takes a third of a
 * read.
 */
final class Dates {

    private Dates() {}

    static LocalDate parse(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            throw new DateTimeException("not a date of the form year-month-day");
        }
        int year = number(text, 0, 4);
        if (year == 0) {
            throw new DateTimeException("years begin with 0001");
        }
        return LocalDate.of(year, number(text, 5, 7), number(text, 8, 10));
    }

    /** {@return a day as the platform writes it; with a year of four digits in few steps} */
    static String format(LocalDate date) {
        int year = date.getYear();
        if (year < 1000 || year > 9999) {
            return date.toString();
        }
        byte[] text = {'0', '0', '0', '0', '-', '0', '0', '-', '0', '0'};
        add(year / 100, text, 0);
        add(year % 100, text, 2);
        add(date.getMonthValue(), text, 5);
        add(date.getDayOfMonth(), text, 8);
        return new String(text, US_ASCII);
    }

    /** Adds a number of at most two digits to two zeros. */
    private static void add(int number, byte[] zeros, int start) {
        zeros[start] += (byte) (number / 10);
        zeros[start + 1] += (byte) (number % 10);
    }

    /** {@return a time of day; to the minute or the second in few steps, any other form in many} */
    static LocalTime time(String text) {
        boolean isToTheSecond = text.length() == 8 && text.charAt(5) == ':';
        if ((text.length() != 5 && !isToTheSecond) || text.charAt(2) != ':') {
            return LocalTime.parse(text);
        }
        return LocalTime.of(number(text, 0, 2), number(text, 3, 5), isToTheSecond ? number(text, 6, 8) : 0);
    }

    private static int number(String text, int start, int endExclusive) {
        int number = 0;
        for (int i = start; i < endExclusive; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw new DateTimeException("not a date of the form year-month-day");
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
