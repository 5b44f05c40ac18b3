package org.kith.plugins.calendar;

import biweekly.component.RawComponent;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.kith.core.community.Place;
import org.kith.core.dossier.Redacted;
import org.kith.core.plan.ActionPlan;
import org.kith.core.shape.Document;
import org.kith.core.shape.DocumentType;
import org.kith.core.spi.ExportContext;
import org.kith.core.text.Id;
import org.kith.core.text.Messages;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Findings;
import org.kith.core.validation.Pointer;
import org.kith.core.validation.Severity;
import org.kith.course.Cohort;
import org.kith.course.CohortSession;
import org.kith.course.Course;

/** What goes into a calendar, while it is being gathered. Not thread-safe. */
final class Agenda {

    private static final int FIRST_YEAR = 2;
    private static final int LAST_YEAR = 9999;
    private static final Messages MESSAGES = Messages.load(Agenda.class, "calendar");

    private final Redacted dossier;
    private final ExportContext context;
    private final List<RawComponent> entries = new ArrayList<>();
    private final Map<String, Range<Integer>> yearsOfZones = new TreeMap<>();
    private final Findings.Builder findings = Findings.builder();

    Agenda(Redacted dossier, ExportContext context) {
        this.dossier = dossier;
        this.context = context;
    }

    /** Adds the sessions of a cohort. */
    void add(Cohort cohort) {
        SessionEvents events = new SessionEvents(
                cohort,
                find(Course.TYPE, cohort.course(), cohort, "course"),
                cohort.place().flatMap(id -> find(Place.TYPE, id, cohort, "place")),
                revision(cohort),
                context.locale());
        cohort.sessions().forEach(session -> add(session, events));
    }

    private void add(CohortSession session, SessionEvents events) {
        int lastYear = session.endExclusive().getYear();
        if (lastYear > LAST_YEAR) {
            report("calendar.year-out-of-range", events.cohort(), "schedule", session.number(), lastYear);
            return;
        }
        entries.add(events.event(session, context.stamp()));
        need(events.cohort().zone(), session.start().getYear(), lastYear);
    }

    /** Adds the actions of a plan. */
    void add(ActionPlan plan) {
        entries.addAll(ActionTasks.of(plan, context.stamp(), context.locale()));
    }

    /** {@return the zones that the entries need, by id, and then the entries in the order in which they were added} */
    List<RawComponent> components() {
        if (entries.isEmpty()) {
            // A calendar must have a component, so an empty one at least says what zone it would be read in.
            need(context.zone(), context.asOf().getYear(), context.asOf().getYear());
            findings.add(Finding.of(Severity.INFO, "calendar.empty", MESSAGES));
        }
        ImmutableList.Builder<RawComponent> components = ImmutableList.builder();
        yearsOfZones.forEach((zone, years) ->
                components.add(ZoneDefinition.of(ZoneId.of(zone), years.lowerEndpoint(), years.upperEndpoint())));
        return components.addAll(entries).build();
    }

    /** {@return what could not be put into the calendar} */
    Findings findings() {
        return findings.build();
    }

    /** Makes sure that a zone is described from the year before the first to the year after the last. */
    private void need(ZoneId zone, int first, int last) {
        Range<Integer> years = Range.closed(Math.max(first - 1, FIRST_YEAR), Math.min(last + 1, LAST_YEAR));
        yearsOfZones.merge(zone.getId(), years, Range::span);
    }

    private OptionalLong revision(Cohort cohort) {
        return dossier.dossier()
                .entry(cohort.type().name(), cohort.id().value())
                .map(entry -> entry.revision())
                .orElse(OptionalLong.empty());
    }

    private <T extends Document> Optional<T> find(DocumentType<T> type, Id id, Cohort from, String field) {
        Optional<T> found = dossier.find(type, id);
        if (found.isEmpty()) {
            report("calendar.missing-document", from, field, type.name(), id.value());
        }
        return found;
    }

    private void report(String code, Cohort cohort, String field, Object... arguments) {
        findings.add(Finding.of(Severity.WARNING, code, MESSAGES, arguments)
                .withDocument(cohort.address())
                .at(Pointer.ROOT.child(field)));
    }
}
