package org.kith.plugins.calendar;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kith.core.community.Body;
import org.kith.core.community.Place;
import org.kith.core.community.Team;
import org.kith.core.dossier.DueList;
import org.kith.core.dossier.Redacted;
import org.kith.core.plan.ActionPlan;
import org.kith.core.privacy.PersonRef;
import org.kith.core.shape.DocumentType;
import org.kith.core.shape.Kinds;
import org.kith.core.spi.ExportContext;
import org.kith.core.spi.Exporter;
import org.kith.core.spi.Option;
import org.kith.core.spi.Options;
import org.kith.core.spi.Plugin;
import org.kith.core.validation.Findings;
import org.kith.course.Cohort;
import org.kith.course.Course;
import org.kith.course.enrolment.EnrolmentLog;
import org.kith.course.enrolment.EnrolmentPolicy;
import org.kith.course.enrolment.Participation;
import org.kith.course.learning.LearningSet;
import org.kith.course.learning.SafeSpaceConversation;
import org.kith.course.workshop.Agenda;

/**
 * Writes the sessions of cohorts as events of an iCalendar file and, on request, what else has a day: closing moments, gatherings,
 * the actions of plans, and what is due; for everybody of an audience, or for one person.
 *
 * <p>An event keeps its {@code UID} whatever changes about it: it is made from the id of the cohort and the number of
 * the session. What is due keeps it too, for as long as the same thing is due of the same document: so an entry moves when its
 * day does, and with the next turn of what comes round again.
 *
 * <p>The {@code SEQUENCE} of a session is how often its document says that it was changed ({@link Cohort#changes()}), and how often the
 * person for whom the calendar is gave the seat back or took it again, added to the revision of the cohort if the host keeps one. It never
 * falls as long as revisions do not and deviations are only added. An agenda goes with
 * its cohort: that this was called off, and the seat of the person, count for it too. Of other documents the revision alone counts. Sessions that are called
 * off, and those to come for somebody who gave the seat back, stay as events that are cancelled.
 *
 * <p>Times stand in the zone of the cohort, as {@code java.time} resolves them on days when the clocks change, and every zone is
 * described in the file. Rooms and links to join are those that the audience may know and, for one person, that are for participants or
 * for the person. Immutable and thread-safe.
 */
public final class CalendarExporter implements Exporter {

    private static final Option<Boolean> SESSIONS =
            Option.of("sessions", Kinds.BOOLEAN, true, "Whether the sessions of cohorts are in it, as events.");

    private static final Option<Boolean> WINDOWS = Option.of(
            "windows",
            Kinds.BOOLEAN,
            false,
            "Whether the moments at which interest, enrolment and cancellation close are in it, as events that take no time.");

    private static final Option<Boolean> GATHERINGS = Option.of(
            "gatherings",
            Kinds.BOOLEAN,
            false,
            "Whether days with an agenda are in it and, for the team, meetings of learning sets and safe-space conversations.");

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

    private static final Option<Optional<PersonRef>> PARTICIPANT = Option.person(
            "participant",
            "The host's key of the one person for whom it is: only cohorts in which he or she has or had a seat and, where the"
                    + " audience may know the members, own learning sets and what is to be reported back to them.");

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
        return ImmutableList.of(SESSIONS, WINDOWS, GATHERINGS, ACTIONS, DUE, PARTICIPANT);
    }

    @Override
    public String mediaType() {
        return "text/calendar";
    }

    @Override
    public Set<DocumentType<?>> accepts() {
        return ImmutableSet.of(
                Cohort.TYPE,
                Course.TYPE,
                Place.TYPE,
                EnrolmentPolicy.TYPE,
                EnrolmentLog.TYPE,
                Participation.TYPE,
                Agenda.TYPE,
                LearningSet.TYPE,
                SafeSpaceConversation.TYPE,
                ActionPlan.TYPE,
                DueList.TYPE,
                Body.TYPE,
                Team.TYPE);
    }

    @Override
    public Findings write(Redacted dossier, ExportContext context, OutputStream out) throws IOException {
        Options options = context.options();
        Entries entries = new Entries(dossier, context);
        CalendarContent content =
                new CalendarContent(entries, options.get(PARTICIPANT).map(person -> Participant.of(person, dossier)));
        addIf(options.get(SESSIONS), content::addSessions);
        addIf(options.get(WINDOWS), content::addWindows);
        addIf(options.get(GATHERINGS), content::addGatherings);
        addIf(options.get(ACTIONS), content::addActions);
        DueForm due = options.get(DUE);
        addIf(due != DueForm.NONE, () -> content.addDue(due, options.get(ACTIONS)));
        ContentLines.write(entries.components(), out);
        return entries.findings();
    }

    private static void addIf(boolean wanted, Runnable addition) {
        if (wanted) {
            addition.run();
        }
    }
}
