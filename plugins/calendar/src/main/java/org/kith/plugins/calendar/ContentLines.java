package org.kith.plugins.calendar;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.RawComponent;
import biweekly.io.text.ICalWriter;
import biweekly.property.CalendarScale;
import biweekly.property.Uid;
import com.google.common.base.CharMatcher;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * Calendars and their parts as biweekly writes them, without what it asks of the machine.
 *
 * <p>Its own events and tasks ask the clock and draw a random id when they are made, and its date properties go
 * through the default zone and calendar system. So components are plain ones that are told their name, and dates are
 * ready-made texts; escaping, quoting and the order of lines are biweekly's.
 */
final class ContentLines {

    private static final String PRODUCT = "-//Kith//Kith calendar//EN";
    private static final CharMatcher UNWRITABLE =
            CharMatcher.javaIsoControl().and(CharMatcher.noneOf("\r\n\t")).precomputed();

    private ContentLines() {}

    /**
     * {@return a component with an id and a stamp}
     *
     * @param name the name, such as {@code VEVENT}
     */
    static RawComponent component(String name, String uid, Instant stamp) {
        RawComponent component = new RawComponent(name);
        component.addProperty(new Uid(uid));
        component.addExperimentalProperty("DTSTAMP", Forms.utc(stamp));
        return component;
    }

    /** Adds a day, without a time and so in no zone. */
    static void addDay(RawComponent component, String name, LocalDate day) {
        component.addExperimentalProperty(name, Forms.date(day)).setParameter("VALUE", "DATE");
    }

    /**
     * Adds a time in its zone; in UTC where the clocks show it for the second time, since the first would be
     * understood.
     */
    static void addTime(RawComponent component, String name, ZonedDateTime time) {
        LocalDateTime local = time.toLocalDateTime();
        if (local.atZone(time.getZone()).equals(time)) {
            component
                    .addExperimentalProperty(name, Forms.local(local))
                    .setParameter("TZID", time.getZone().getId());
        } else {
            component.addExperimentalProperty(name, Forms.utc(time.toInstant()));
        }
    }

    /** Says whether an event takes place; one that does not takes up nobody's time. */
    static void addStatus(RawComponent event, boolean cancelled) {
        event.addExperimentalProperty("STATUS", cancelled ? "CANCELLED" : "CONFIRMED");
        if (cancelled) {
            event.addExperimentalProperty("TRANSP", "TRANSPARENT");
        }
    }

    /** Adds the number that tells a later version of a component from an earlier one; no more than it can be. */
    static void addSequence(RawComponent component, long number) {
        component.addExperimentalProperty("SEQUENCE", Long.toString(Math.min(number, Integer.MAX_VALUE)));
    }

    /** {@return a text without the control characters that a calendar cannot hold: each becomes a space} */
    static String text(String text) {
        return UNWRITABLE.replaceFrom(text, ' ');
    }

    /** Writes a calendar of components, in their order; leaves the stream open. */
    static void write(List<RawComponent> components, OutputStream out) throws IOException {
        ICalendar calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.setCalendarScale(CalendarScale.gregorian());
        components.forEach(calendar::addComponent);
        StringWriter folded = new StringWriter();
        try (ICalWriter writer = new ICalWriter(folded, ICalVersion.V2_0)) {
            writer.write(calendar);
        }
        OctetFolding.write(folded.toString().replace("\r\n ", ""), out);
        out.flush();
    }
}
