package org.kith.plugins.calendar;

import static com.google.common.collect.ImmutableList.toImmutableList;

import biweekly.component.RawComponent;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.kith.core.community.Body;
import org.kith.core.community.Place;
import org.kith.core.community.Team;
import org.kith.core.dossier.Due;
import org.kith.core.dossier.DueKind;
import org.kith.core.dossier.DueList;
import org.kith.core.dossier.Redacted;
import org.kith.core.plan.ActionPlan;
import org.kith.core.shape.Document;
import org.kith.core.shape.DocumentType;
import org.kith.core.spi.ExportContext;
import org.kith.core.text.Id;
import org.kith.core.text.Messages;
import org.kith.core.text.Text;
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
    private static final Pointer ITEMS = Pointer.ROOT.child("items");
    private static final Messages MESSAGES = Messages.load(Agenda.class, "calendar");

    private final Redacted dossier;
    private final ExportContext context;
    private final List<RawComponent> entries = new ArrayList<>();
    private final Map<String, Range<Integer>> yearsOfZones = new TreeMap<>();
    private final Set<Finding> findings = new LinkedHashSet<>();

    Agenda(Redacted dossier, ExportContext context) {
        this.dossier = dossier;
        this.context = context;
    }

    /** Adds the sessions of a cohort. */
    void add(Cohort cohort) {
        SessionEvents events = new SessionEvents(
                cohort,
                find(Course.TYPE, cohort.course(), cohort, Pointer.ROOT.child("course")),
                cohort.place().flatMap(id -> find(Place.TYPE, id, cohort, Pointer.ROOT.child("place"))),
                revision(cohort.address()),
                context.locale());
        cohort.sessions().forEach(session -> add(session, events));
    }

    private void add(CohortSession session, SessionEvents events) {
        int lastYear = session.endExclusive().getYear();
        if (lastYear > LAST_YEAR) {
            Pointer at = Pointer.ROOT.child("schedule");
            report("calendar.year-out-of-range", events.cohort(), at, session.number(), lastYear);
            return;
        }
        entries.add(events.event(session, context.stamp()));
        need(events.cohort().zone(), session.start().getYear(), lastYear);
    }

    /** Adds the actions of a plan. */
    void add(ActionPlan plan) {
        entries.addAll(ActionTasks.of(plan, context.stamp(), context.locale()));
    }

    /**
     * Adds what is due.
     *
     * @param without plans whose actions are in the calendar already
     */
    void add(DueList list, DueForm form, Set<String> without) {
        DueEntries due = new DueEntries(form, context.stamp(), context.locale());
        for (int i = 0; i < list.items().size(); i++) {
            Due item = list.items().get(i);
            if (item.by().getYear() > LAST_YEAR) {
                report(
                        "calendar.due-out-of-range",
                        list,
                        ITEMS.child(i).child("by"),
                        item.by().getYear());
            } else if (!item.kind().equals(DueKind.ACTION) || !without.contains(item.document())) {
                entries.add(due.entry(item, owners(item, list, ITEMS.child(i)), revision(item.document())));
            }
        }
    }

    /** {@return who owes it: a body, somebody in a role there, a team} */
    private List<String> owners(Due due, DueList list, Pointer at) {
        return Stream.of(
                        due.owner()
                                .map(id -> find(Body.TYPE, id, list, at.child("owner"))
                                        .map(Body::name)
                                        .orElse(Text.of(id.value()))),
                        due.role(),
                        due.team()
                                .map(id -> find(Team.TYPE, id, list, at.child("team"))
                                        .map(Team::title)
                                        .orElse(Text.of(id.value()))))
                .flatMap(Optional::stream)
                .map(name -> name.in(context.locale()))
                .collect(toImmutableList());
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
        return Findings.copyOf(findings);
    }

    /** Makes sure that a zone is described from the year before the first to the year after the last. */
    private void need(ZoneId zone, int first, int last) {
        Range<Integer> years = Range.closed(Math.max(first - 1, FIRST_YEAR), Math.min(last + 1, LAST_YEAR));
        yearsOfZones.merge(zone.getId(), years, Range::span);
    }

    /** {@return the revision of the document of an address, if the host keeps one} */
    private OptionalLong revision(String address) {
        int slash = address.indexOf('/');
        return dossier.dossier()
                .entry(address.substring(0, slash), address.substring(slash + 1))
                .map(entry -> entry.revision())
                .orElse(OptionalLong.empty());
    }

    private <T extends Document> Optional<T> find(DocumentType<T> type, Id id, Document from, Pointer at) {
        Optional<T> found = dossier.find(type, id);
        if (found.isEmpty()) {
            report("calendar.missing-document", from, at, type.name(), id.value());
        }
        return found;
    }

    private void report(String code, Document document, Pointer at, Object... arguments) {
        findings.add(Finding.of(Severity.WARNING, code, MESSAGES, arguments)
                .withDocument(document.address())
                .at(at));
    }
}
