package org.kith.plugins.report;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.kith.core.time.DateRange;
import org.kith.core.time.PartialDate;

/** Dates in English words, the same on every machine: the JDK's own words differ from one of its versions to the next. */
final class EnglishDates {

    private static final ImmutableList<String> MONTHS = ImmutableList.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final ImmutableList<String> DAYS =
            ImmutableList.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    private static final int SHORT = 3;
    private static final int YEAR = 4;
    private static final int YEAR_AND_MONTH = 7;

    private EnglishDates() {}

    /** {@return a day as {@code 14 March 2022}} */
    static String day(LocalDate date) {
        return date.getDayOfMonth() + " " + MONTHS.get(date.getMonthValue() - 1) + " " + date.getYear();
    }

    /** {@return the month of a day as {@code Mar 2022}} */
    static String month(LocalDate date) {
        return MONTHS.get(date.getMonthValue() - 1).substring(0, SHORT) + " " + date.getYear();
    }

    /** {@return a day as {@code Tuesday 4 January 2022}} */
    static String weekday(LocalDate date) {
        return DAYS.get(date.getDayOfWeek().getValue() - 1) + " " + day(date);
    }

    /** {@return a time of day as {@code 15:30}} */
    static String time(LocalTime time) {
        return twoDigits(time.getHour()) + ":" + twoDigits(time.getMinute());
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    /** {@return a moment as {@code 31 December 2021, 17:00 (Europe/London)}} */
    static String moment(ZonedDateTime moment) {
        return day(moment.toLocalDate()) + ", " + time(moment.toLocalTime()) + " ("
                + moment.getZone().getId() + ")";
    }

    /** {@return days as {@code 1 March 2022 to 31 May 2022}, the last one included} */
    static String range(DateRange range) {
        return day(range.start()) + " to " + day(range.endInclusive());
    }

    /** {@return what is known of a date, as in {@code by October 2019} or {@code about 2018}} */
    static String partial(PartialDate date) {
        String text = date.toString();
        if (text.startsWith("XXXX-")) {
            return monthDay(text.substring(5)) + ", year not known";
        }
        List<String> ends = List.of(text.split("/", -1));
        if (ends.size() == 1) {
            return part(text);
        }
        if (ends.get(0).equals("..")) {
            return "by " + part(ends.get(1));
        }
        return ends.get(1).equals("..")
                ? part(ends.get(0)) + " or later"
                : "between " + part(ends.get(0)) + " and " + part(ends.get(1));
    }

    private static String part(String text) {
        if (text.endsWith("~")) {
            return "about " + part(text.substring(0, text.length() - 1));
        }
        return switch (text.length()) {
            case YEAR -> text;
            case YEAR_AND_MONTH -> month(text.substring(5)) + " " + text.substring(0, YEAR);
            default -> day(LocalDate.parse(text));
        };
    }

    private static String monthDay(String text) {
        return Integer.parseInt(text.substring(3)) + " " + month(text.substring(0, 2));
    }

    private static String month(String twoDigits) {
        return MONTHS.get(Integer.parseInt(twoDigits) - 1);
    }
}
