package org.kith.plugins.calendar;

import biweekly.component.RawComponent;
import biweekly.property.Summary;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.kith.core.validation.Pointer;
import org.kith.course.Cohort;
import org.kith.course.Window;

/** Adds the moments at which the windows of a cohort close. */
final class WindowEvents {

    private final Cohort cohort;
    private final Entries entries;

    WindowEvents(Cohort cohort, Entries entries) {
        this.cohort = cohort;
        this.entries = entries;
    }

    void add() {
        add("interest", "Expressions of interest close", cohort.interest());
        add("enrolment", "Enrolment closes", cohort.enrolment());
        add("cancellation", "Last moment to give a seat back", cohort.cancellation());
    }

    private void add(String name, String words, Optional<Window> window) {
        window.filter(open -> !open.isEmpty())
                .flatMap(Window::until)
                .map(moment -> moment.atZone(cohort.zone()))
                .ifPresent(closing -> add(name, words, closing));
    }

    private void add(String name, String words, ZonedDateTime closing) {
        if (Entries.isYear(closing.getYear())) {
            entries.add(event(name, words, closing), cohort.zone(), closing.getYear(), closing.getYear());
        } else {
            Pointer at = Pointer.ROOT.child(name).child("until");
            entries.report("calendar.window-out-of-range", cohort, at, closing.getYear());
        }
    }

    /** An event without an end takes no time (RFC 5545, 3.6.1). */
    private RawComponent event(String name, String words, ZonedDateTime closing) {
        // No session, action or due thing has a name that begins so.
        String uid = "window#" + cohort.id() + "#" + name + "@kith";
        RawComponent event = ContentLines.component("VEVENT", uid, entries.stamp());
        ContentLines.addTime(event, "DTSTART", closing);
        event.addProperty(
                new Summary(words + ": " + ContentLines.text(cohort.title().in(entries.locale()))));
        boolean cancelled = cohort.calledOff()
                .filter(off -> !closing.toLocalDate().isBefore(off.from()))
                .isPresent();
        ContentLines.addStatus(event, cancelled);
        if (!cancelled) {
            event.addExperimentalProperty("TRANSP", "TRANSPARENT");
        }
        long changes = cohort.calledOff().isPresent() ? 1 : 0;
        ContentLines.addSequence(event, entries.revision(cohort.address()).orElse(0) + changes);
        return event;
    }
}
