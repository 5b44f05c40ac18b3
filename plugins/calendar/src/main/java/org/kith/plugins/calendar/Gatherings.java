package org.kith.plugins.calendar;

import biweekly.component.RawComponent;
import biweekly.property.Summary;
import java.time.LocalDate;
import org.kith.core.shape.Document;
import org.kith.core.text.Text;
import org.kith.course.learning.LearningSet;
import org.kith.course.learning.SafeSpaceConversation;

/** Adds days on which people come together beside sessions and agendas: in a learning set, or in confidence. */
final class Gatherings {

    private final Entries entries;

    Gatherings(Entries entries) {
        this.entries = entries;
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
}
