package org.kith.plugins.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * One thing that happened to a priority on its way from a wish to an answer.
 *
 * @param day the day that it is put at; {@link LocalDate#MIN} if nobody wrote it down
 * @param date when it was, in words; empty if nobody wrote it down
 * @param title what happened
 * @param text more about it; may be empty
 * @param lines still more, such as the result of a vote
 */
record ChainEvent(LocalDate day, String date, String title, String text, List<String> lines) {

    /** By day; what has none comes first. */
    static final Comparator<ChainEvent> ORDER = Comparator.comparing(ChainEvent::day);

    static ChainEvent of(LocalDate day, String title, String text, List<String> lines) {
        return new ChainEvent(day, EnglishDates.day(day), title, text, lines);
    }

    static ChainEvent of(LocalDate day, String title, String text) {
        return of(day, title, text, List.of());
    }

    static ChainEvent undated(String title, String text) {
        return new ChainEvent(LocalDate.MIN, "", title, text, List.of());
    }
}
