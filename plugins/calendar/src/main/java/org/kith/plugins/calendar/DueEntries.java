package org.kith.plugins.calendar;

import biweekly.component.RawComponent;
import biweekly.property.Description;
import biweekly.property.Summary;
import com.google.common.base.Ascii;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import org.kith.core.dossier.Due;
import org.kith.core.dossier.DueKind;

/**
 * What is due as tasks or as days.
 *
 * <p>Each is named for its {@link Due#key()}, so that it stays the same entry when its day moves. Not thread-safe.
 */
final class DueEntries {

    private final DueForm form;
    private final Instant stamp;
    private final Locale locale;
    private final Map<String, Integer> named = new HashMap<>();

    DueEntries(DueForm form, Instant stamp, Locale locale) {
        this.form = form;
        this.stamp = stamp;
        this.locale = locale;
    }

    /**
     * {@return an entry for something that is due}
     *
     * @param owners who owes it, in words
     * @param revision the revision of the document in which it stands, if the host keeps one
     */
    RawComponent entry(Due due, List<String> owners, OptionalLong revision) {
        RawComponent entry = form == DueForm.TASKS ? task(due) : day(due);
        entry.addProperty(new Summary(
                ContentLines.text(words(due.kind()) + ": " + due.title().in(locale))));
        if (!owners.isEmpty()) {
            entry.addProperty(new Description(ContentLines.text(String.join(", ", owners))));
        }
        entry.addExperimentalProperty("CATEGORIES", due.kind().value());
        revision.ifPresent(number -> ContentLines.addSequence(entry, number));
        return entry;
    }

    private RawComponent task(Due due) {
        RawComponent task = ContentLines.component("VTODO", uid(due), stamp);
        due.opens().filter(due.by()::isAfter).ifPresent(opens -> ContentLines.addDay(task, "DTSTART", opens));
        ContentLines.addDay(task, "DUE", due.by());
        task.addExperimentalProperty("STATUS", "NEEDS-ACTION");
        return task;
    }

    private RawComponent day(Due due) {
        RawComponent day = ContentLines.component("VEVENT", uid(due), stamp);
        ContentLines.addDay(day, "DTSTART", due.by());
        day.addExperimentalProperty("TRANSP", "TRANSPARENT");
        return day;
    }

    /** A key has a number sign and the name of no session or action does. Where a model said the same twice, the second is numbered. */
    private String uid(Due due) {
        int times = named.merge(due.key(), 1, Integer::sum);
        return due.key() + (times == 1 ? "" : "#" + times) + "@kith";
    }

    private static String words(DueKind kind) {
        String words = kind.value().replace('-', ' ');
        return Ascii.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
