package org.kith.plugins.report;

import java.time.LocalDate;

/**
 * A day of a plan on which something happened or is to happen, apart from its actions.
 *
 * @param date the day; the first one of a pause
 * @param kind what
 * @param done whether it is over; if not, it is to come, or was to come and was not held
 * @param when the day in words, or the days of a pause
 * @param text about what, with whom, in words
 */
record PlanDay(LocalDate date, DayKind kind, boolean done, String when, String text) {

    static PlanDay of(LocalDate date, DayKind kind, boolean done, String text) {
        return new PlanDay(date, kind, done, EnglishDates.day(date), text);
    }

    /** {@return what it is, in words} */
    String title() {
        return PlanWords.of(kind);
    }
}
