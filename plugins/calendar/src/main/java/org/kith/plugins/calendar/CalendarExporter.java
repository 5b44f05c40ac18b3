package org.kith.plugins.calendar;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import org.kith.core.community.Place;
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
 * Writes the sessions of all cohorts as events of an iCalendar file and, on request, the actions of plans as tasks.
 *
 * <p>An event keeps its {@code UID} whatever changes about it: it is made from the id of the cohort and the number of
 * the session. The revision of the cohort, if the host keeps one, is its {@code SEQUENCE}. Times stand in the zone of
 * the cohort, as {@code java.time} resolves them on days when the clocks change, and every zone is described in the
 * file. Immutable and thread-safe.
 */
public final class CalendarExporter implements Exporter {

    private static final Option<Boolean> ACTIONS = Option.of(
            "actions",
            Kinds.BOOLEAN,
            false,
            "Whether the actions of plans are in it too, as tasks with the day they are due.");

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
        return ImmutableList.of(ACTIONS);
    }

    @Override
    public String mediaType() {
        return "text/calendar";
    }

    @Override
    public Set<DocumentType<?>> accepts() {
        return ImmutableSet.of(Cohort.TYPE, Course.TYPE, Place.TYPE, ActionPlan.TYPE);
    }

    @Override
    public Findings write(Redacted dossier, ExportContext context, OutputStream out) throws IOException {
        Agenda agenda = new Agenda(dossier, context);
        dossier.all(Cohort.TYPE).forEach(agenda::add);
        if (context.options().get(ACTIONS)) {
            dossier.all(ActionPlan.TYPE).forEach(agenda::add);
        }
        ContentLines.write(agenda.components(), out);
        return agenda.findings();
    }
}
