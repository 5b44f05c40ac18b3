package org.kith.plugins.calendar;

import biweekly.component.RawComponent;
import biweekly.property.Description;
import biweekly.property.Location;
import biweekly.property.Summary;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kith.core.validation.Pointer;
import org.kith.course.Cohort;
import org.kith.course.CohortSession;

/** Adds the sessions of one cohort, those that were called off too. */
final class SessionEvents {

    private final Cohort cohort;
    private final Optional<Seat> seat;
    private final SessionTexts texts;
    private final Entries entries;
    private final long revision;
    private final List<Integer> changes;

    /**
     * Makes the events.
     *
     * @param seat the seat of the person for whom the calendar is; empty if it is for more than one
     */
    SessionEvents(Cohort cohort, Optional<Seat> seat, SessionTexts texts, Entries entries) {
        this.cohort = cohort;
        this.seat = seat;
        this.texts = texts;
        this.entries = entries;
        this.revision = entries.revision(cohort.address()).orElse(0);
        this.changes = cohort.changes();
    }

    /** A session, and whether it is in the calendar only to say that it does not take place. */
    private record Entry(CohortSession session, boolean cancelled) {}

    void add() {
        Stream.concat(
                        cohort.sessions().stream().map(session -> new Entry(session, isGivenUp(session))),
                        cohort.sessionsCalledOff().stream().map(session -> new Entry(session, true)))
                .filter(entry -> concerns(entry.session()))
                .sorted(Comparator.comparing(entry -> entry.session().number()))
                .forEach(this::add);
    }

    private boolean concerns(CohortSession session) {
        return seat.stream().allMatch(held -> held.concerns(session.start().toInstant()));
    }

    /** {@return whether the person for whom the calendar is has no seat any more, or not yet again} */
    private boolean isGivenUp(CohortSession session) {
        return seat.filter(held -> !held.isHeldAt(session.start().toInstant())).isPresent();
    }

    private void add(Entry entry) {
        CohortSession session = entry.session();
        int lastYear = session.endExclusive().getYear();
        if (Entries.isYear(lastYear)) {
            entries.add(
                    event(session, entry.cancelled()),
                    cohort.zone(),
                    session.start().getYear(),
                    lastYear);
        } else {
            Pointer at = Pointer.ROOT.child("schedule");
            entries.report("calendar.year-out-of-range", cohort, at, session.number(), lastYear);
        }
    }

    private RawComponent event(CohortSession session, boolean cancelled) {
        String uid = cohort.id() + "." + session.number() + "@kith";
        RawComponent event = ContentLines.component("VEVENT", uid, entries.stamp());
        ContentLines.addTime(event, "DTSTART", session.start());
        ContentLines.addTime(event, "DTEND", session.endExclusive());
        event.addProperty(new Summary(texts.summary(session.number())));
        event.addProperty(new Description(texts.description(session.number(), cancelled)));
        texts.location(session.number()).ifPresent(location -> event.addProperty(new Location(location)));
        if (!cancelled) {
            texts.joining(session.number())
                    .forEach(link ->
                            event.addExperimentalProperty("CONFERENCE", link).setParameter("VALUE", "URI"));
        }
        ContentLines.addStatus(event, cancelled);
        ContentLines.addSequence(event, revision + changes(session));
        return event;
    }

    private long changes(CohortSession session) {
        return (long) changes.get(session.number() - 1)
                + seat.map(Seat::changes).orElse(0);
    }
}
