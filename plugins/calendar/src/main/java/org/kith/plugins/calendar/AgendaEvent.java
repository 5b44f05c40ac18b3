package org.kith.plugins.calendar;

import biweekly.component.RawComponent;
import biweekly.property.Description;
import biweekly.property.Location;
import biweekly.property.Summary;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kith.core.community.Place;
import org.kith.core.shape.Kinds;
import org.kith.core.text.Text;
import org.kith.core.validation.Pointer;
import org.kith.course.Cohort;
import org.kith.course.workshop.Agenda;
import org.kith.course.workshop.AgendaSlot;

/**
 * The day of an agenda, from its first slot to the end of its last, with the slots in words.
 *
 * <p>That of a cohort goes with it: it is cancelled where a session of that day would be, and its number rises when theirs do.
 */
final class AgendaEvent {

    private final Agenda agenda;
    private final Optional<Cohort> cohort;
    private final Optional<Seat> seat;
    private final Entries entries;
    private final ZoneId zone;

    /**
     * Prepares the event.
     *
     * @param participant the person for whom the calendar is; empty if it is for more than one
     */
    AgendaEvent(Agenda agenda, Optional<Participant> participant, Entries entries) {
        this.agenda = agenda;
        this.cohort = agenda.cohort().flatMap(id -> entries.find(Cohort.TYPE, id, agenda, at("cohort")));
        this.seat = participant.flatMap(person -> agenda.cohort().flatMap(person::seat));
        this.entries = entries;
        this.zone = cohort.map(Cohort::zone).orElseGet(entries::zone);
    }

    /** Adds it, unless the day was over before the person for whom the calendar is first had a seat. */
    void add() {
        if (seat.stream().anyMatch(held -> !held.concerns(start().toInstant()))) {
            return;
        }
        boolean cancelled = isCalledOff() || isGivenUp();
        RawComponent event = event(cancelled);
        if (agenda.slots().isEmpty()) {
            ContentLines.addDay(event, "DTSTART", agenda.date());
            if (!cancelled) {
                event.addExperimentalProperty("TRANSP", "TRANSPARENT");
            }
            entries.add(event);
        } else {
            addTimes(event);
            entries.add(event, zone, agenda.date().getYear(), end().getYear());
        }
    }

    private boolean isCalledOff() {
        return cohort.flatMap(Cohort::calledOff)
                .filter(off -> !agenda.date().isBefore(off.from()))
                .isPresent();
    }

    private boolean isGivenUp() {
        return seat.filter(held -> !held.isHeldAt(start().toInstant())).isPresent();
    }

    private RawComponent event(boolean cancelled) {
        // No session, action or due thing has a name of the form.
        RawComponent event = ContentLines.component("VEVENT", "agenda#" + agenda.id() + "@kith", entries.stamp());
        event.addProperty(new Summary(say(agenda.title())));
        ContentLines.addStatus(event, cancelled);
        ContentLines.addSequence(event, entries.revision(agenda.address()).orElse(0) + changes());
        return event;
    }

    private long changes() {
        return cohort.flatMap(Cohort::calledOff).stream().count()
                + seat.map(Seat::changes).orElse(0);
    }

    private void addTimes(RawComponent event) {
        ContentLines.addTime(event, "DTSTART", start());
        ContentLines.addTime(event, "DTEND", end());
        event.addProperty(new Description(slots()));
        agenda.place()
                .flatMap(id -> entries.find(Place.TYPE, id, agenda, at("place")))
                .ifPresent(place -> event.addProperty(new Location(say(place.name()))));
    }

    private ZonedDateTime start() {
        return time(minutes(AgendaSlot::startMinute).min().orElse(0));
    }

    private ZonedDateTime end() {
        return time(minutes(AgendaSlot::endMinute).max().orElse(0));
    }

    private IntStream minutes(ToIntFunction<AgendaSlot> minute) {
        return agenda.slots().stream().mapToInt(minute);
    }

    private ZonedDateTime time(int minute) {
        return agenda.date().atStartOfDay().plusMinutes(minute).atZone(zone);
    }

    private String slots() {
        return agenda.slots().stream()
                .sorted(Comparator.comparing(AgendaSlot::start))
                .map(slot -> slot.start() + " " + title(slot) + " (" + slot.minutes() + " min)")
                .collect(Collectors.joining("\n"));
    }

    private String title(AgendaSlot slot) {
        return slot.title()
                .map(this::say)
                .orElseGet(() -> Kinds.wireName(slot.kind()).replace('-', ' '));
    }

    private String say(Text text) {
        return ContentLines.text(text.in(entries.locale()));
    }

    private static Pointer at(String field) {
        return Pointer.ROOT.child(field);
    }
}
