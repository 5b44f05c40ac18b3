package org.kith.plugins.calendar;

import biweekly.component.RawComponent;
import biweekly.property.Description;
import biweekly.property.Location;
import biweekly.property.Summary;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kith.core.community.Place;
import org.kith.core.community.PlaceId;
import org.kith.core.shape.Document;
import org.kith.core.shape.Kinds;
import org.kith.core.text.Text;
import org.kith.core.validation.Pointer;
import org.kith.course.Cohort;
import org.kith.course.learning.LearningSet;
import org.kith.course.learning.SafeSpaceConversation;
import org.kith.course.workshop.Agenda;
import org.kith.course.workshop.AgendaSlot;

/** Adds days on which people come together beside sessions: with an agenda, in a learning set, or in confidence. */
final class Gatherings {

    private final Entries entries;

    Gatherings(Entries entries) {
        this.entries = entries;
    }

    /** Adds the day of an agenda, from its first slot to the end of its last, with the slots in words. */
    void add(Agenda agenda) {
        Optional<Cohort> cohort = agenda.cohort().flatMap(id -> entries.find(Cohort.TYPE, id, agenda, at("cohort")));
        ZoneId zone = cohort.map(Cohort::zone).orElseGet(entries::zone);
        RawComponent event = event("agenda#" + agenda.id(), agenda, agenda.title());
        if (agenda.slots().isEmpty()) {
            addDay(event, agenda.date());
            return;
        }
        ContentLines.addTime(event, "DTSTART", start(agenda, zone));
        ContentLines.addTime(event, "DTEND", end(agenda, zone));
        event.addProperty(new Description(slots(agenda)));
        agenda.place().ifPresent(id -> addPlace(event, id, agenda));
        entries.add(event, zone, agenda.date().getYear(), end(agenda, zone).getYear());
    }

    private static ZonedDateTime start(Agenda agenda, ZoneId zone) {
        int first =
                agenda.slots().stream().mapToInt(AgendaSlot::startMinute).min().orElse(0);
        return agenda.date().atStartOfDay().plusMinutes(first).atZone(zone);
    }

    private static ZonedDateTime end(Agenda agenda, ZoneId zone) {
        int last = agenda.slots().stream().mapToInt(AgendaSlot::endMinute).max().orElse(0);
        return agenda.date().atStartOfDay().plusMinutes(last).atZone(zone);
    }

    private String slots(Agenda agenda) {
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

    private void addPlace(RawComponent event, PlaceId id, Document from) {
        entries.find(Place.TYPE, id, from, at("place"))
                .ifPresent(place -> event.addProperty(new Location(say(place.name()))));
    }

    /** Adds the days on which a learning set meets. */
    void add(LearningSet set) {
        set.meetings().stream()
                .map(meeting -> meeting.date())
                .distinct()
                .forEach(day -> addDay(event("learning-set#" + set.id() + "#" + day, set, set.title()), day));
    }

    /** Adds the day of a conversation, if one is known. */
    void add(SafeSpaceConversation conversation) {
        conversation
                .date()
                .exact()
                .ifPresent(day -> addDay(
                        event("conversation#" + conversation.id(), conversation, Text.of("Safe-space conversation")),
                        day));
    }

    private void addDay(RawComponent event, LocalDate day) {
        ContentLines.addDay(event, "DTSTART", day);
        event.addExperimentalProperty("TRANSP", "TRANSPARENT");
        entries.add(event);
    }

    /** {@return an event; no session, action or due thing has a name of the form} */
    private RawComponent event(String name, Document document, Text title) {
        RawComponent event = ContentLines.component("VEVENT", name + "@kith", entries.stamp());
        event.addProperty(new Summary(say(title)));
        entries.revision(document.address()).ifPresent(revision -> ContentLines.addSequence(event, revision));
        return event;
    }

    private String say(Text text) {
        return ContentLines.text(text.in(entries.locale()));
    }

    private static Pointer at(String field) {
        return Pointer.ROOT.child(field);
    }
}
