package org.kith.plugins.calendar;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.kith.core.community.Body;
import org.kith.core.community.Place;
import org.kith.core.community.Team;
import org.kith.core.dossier.DueList;
import org.kith.core.dossier.Redacted;
import org.kith.core.plan.ActionPlan;
import org.kith.core.shape.DocumentType;
import org.kith.core.shape.Kinds;
import org.kith.core.spi.ExportContext;
import org.kith.core.spi.Exporter;
import org.kith.core.spi.Option;
import org.kith.core.spi.Plugin;
import org.kith.core.validation.Findings;
import org.kith.course.Cohort;
import org.kith.course.Course;

/**
 * Writes the sessions of all cohorts as events of an iCalendar file and, on request, the actions of plans as tasks and what is
 * due as tasks or as days.
 *
 * <p>An event keeps its {@code UID} whatever changes about it: it is made from the id of the cohort and the number of
 * the session. What is due keeps it too, for as long as the same thing is due of the same document: so an entry moves when its
 * day does, and with the next turn of what comes round again. The revision of the cohort, or of the document of which something
 * is due, is the {@code SEQUENCE} if the host keeps one. Times stand in the zone of
 * the cohort, as {@code java.time} resolves them on days when the clocks change, and every zone is described in the
 * file. Immutable and thread-safe.
 */
public final class CalendarExporter implements Exporter {

    private static final Option<Boolean> SESSIONS =
            Option.of("sessions", Kinds.BOOLEAN, true, "Whether the sessions of cohorts are in it, as events.");

    private static final Option<Boolean> ACTIONS = Option.of(
            "actions",
            Kinds.BOOLEAN,
            false,
            "Whether the actions of plans are in it too, as tasks with the day they are due.");

    private static final Option<DueForm> DUE = Option.of(
            "due",
            Kinds.ofEnum("due-form", DueForm.class),
            DueForm.NONE,
            "How what is due by the newest due list is in it: not at all, as tasks, or as days for calendars that know no"
                    + " tasks.");

    /** Makes the exporter. */
    public CalendarExporter() {}

    @Override
    public String name() {
        return "calendar";
    }

    @Override
    public int spi() {
        return Plugin.SPI;
    }

    @Override
    public List<Option<?>> options() {
        return ImmutableList.of(SESSIONS, ACTIONS, DUE);
    }

    @Override
    public String mediaType() {
        return "text/calendar";
    }

    @Override
    public Set<DocumentType<?>> accepts() {
        return ImmutableSet.of(
                Cohort.TYPE, Course.TYPE, Place.TYPE, ActionPlan.TYPE, DueList.TYPE, Body.TYPE, Team.TYPE);
    }

    @Override
    public Findings write(Redacted dossier, ExportContext context, OutputStream out) throws IOException {
        Agenda agenda = new Agenda(dossier, context);
        if (context.options().get(SESSIONS)) {
            dossier.all(Cohort.TYPE).forEach(agenda::add);
        }
        List<ActionPlan> plans = context.options().get(ACTIONS) ? dossier.all(ActionPlan.TYPE) : ImmutableList.of();
        plans.forEach(agenda::add);
        addDue(plans, dossier, context, agenda);
        ContentLines.write(agenda.components(), out);
        return agenda.findings();
    }

    private static void addDue(List<ActionPlan> added, Redacted dossier, ExportContext context, Agenda agenda) {
        DueForm form = context.options().get(DUE);
        if (form != DueForm.NONE) {
            Set<String> addresses = added.stream().map(ActionPlan::address).collect(toImmutableSet());
            dossier.all(DueList.TYPE).stream()
                    .max(Comparator.comparing(DueList::asOf))
                    .ifPresent(newest -> agenda.add(newest, form, addresses));
        }
    }
}
