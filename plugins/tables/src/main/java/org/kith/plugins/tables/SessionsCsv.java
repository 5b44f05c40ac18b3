package org.kith.plugins.tables;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kith.core.dossier.Redacted;
import org.kith.core.shape.DocumentType;
import org.kith.core.spi.ExportContext;
import org.kith.core.spi.Exporter;
import org.kith.core.spi.Plugin;
import org.kith.core.validation.Findings;
import org.kith.core.validation.Pointer;
import org.kith.course.Cohort;
import org.kith.course.CohortSession;
import org.kith.course.Course;
import org.kith.course.CourseSession;

/**
 * Writes the sessions of all cohorts as a table, by the id of the cohort and then the number of the session.
 *
 * <p>Date, start and end are those on the clocks of the cohort's zone; the start is also given in UTC. The topic is
 * that of the course's session of the same number, and empty if it is not known. A session that was called off has its row, at the
 * time at which it would have been. Immutable and thread-safe.
 */
public final class SessionsCsv implements Exporter {

    private static final Pointer COURSE = Pointer.ROOT.child("course");

    /** Makes the exporter. */
    public SessionsCsv() {}

    @Override
    public String name() {
        return "sessions-csv";
    }

    @Override
    public int spi() {
        return Plugin.SPI;
    }

    @Override
    public String mediaType() {
        return Table.MEDIA_TYPE;
    }

    @Override
    public Set<DocumentType<?>> accepts() {
        return ImmutableSet.of(Cohort.TYPE, Course.TYPE);
    }

    @Override
    public Findings write(Redacted dossier, ExportContext context, OutputStream out) throws IOException {
        Table table = new Table(
                context.locale(),
                "cohort",
                "title",
                "number",
                "topic",
                "date",
                "start",
                "end",
                "zone",
                "minutes",
                "startUtc",
                "calledOff");
        Lookup lookup = new Lookup(dossier);
        for (Cohort cohort : dossier.all(Cohort.TYPE)) {
            Optional<Course> course = lookup.find(Course.TYPE, cohort.course(), cohort, COURSE);
            List<CohortSession> calledOff = cohort.sessionsCalledOff();
            Stream.concat(cohort.sessions().stream(), calledOff.stream())
                    .sorted(Comparator.comparing(CohortSession::number))
                    .forEach(session -> add(cohort, course, session, calledOff.contains(session), table));
        }
        table.write(out);
        return lookup.findings();
    }

    private static void add(
            Cohort cohort, Optional<Course> course, CohortSession session, boolean calledOff, Table table) {
        table.row(
                cohort.id(),
                cohort.title(),
                session.number(),
                course.flatMap(known -> known.session(session.number())).flatMap(CourseSession::topic),
                session.date(),
                session.start().toLocalTime(),
                session.endExclusive().toLocalTime(),
                cohort.zone(),
                session.minutes(),
                session.start().toInstant(),
                calledOff);
    }
}
