package org.kith.plugins.tables;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import org.kith.core.dossier.Redacted;
import org.kith.core.shape.DocumentType;
import org.kith.core.shape.Kinds;
import org.kith.core.spi.ExportContext;
import org.kith.core.spi.Exporter;
import org.kith.core.spi.Option;
import org.kith.core.spi.Plugin;
import org.kith.core.validation.Findings;
import org.kith.course.Cohort;
import org.kith.course.attendance.AttendanceSheet;
import org.kith.course.enrolment.EnrolmentLog;
import org.kith.course.enrolment.EnrolmentPolicy;

/**
 * Writes attendance sheets as a table: a row for each person, a column for each session, by its number.
 *
 * <p>A row is there for everybody who is enrolled and everybody who has a mark, so a sheet without marks can be printed and
 * filled in; an import mapping with a matrix reads it back. Minutes have columns of their own, after those of the sessions, if
 * somebody's are known or asked for. Sums are by the attendance rule that was promised at the enrolment; without one, sessions
 * that somebody was excused from count as missed, and the last three columns are empty. The share is a percentage with one
 * digit, rounded down, of the sessions that were held and count. With the option {@code cohort} there is that cohort alone,
 * without a column for it.
 *
 * <p>Only the team and those above it see sheets; for everybody else the table is a header. Immutable and thread-safe.
 */
public final class AttendanceCsv implements Exporter {

    private static final String ALL = "";

    private static final Option<String> COHORT =
            Option.of("cohort", Kinds.STRING, ALL, "The id of the cohort to write; all of them without it.");

    /** Makes the exporter. */
    public AttendanceCsv() {}

    @Override
    public String name() {
        return "attendance-csv";
    }

    @Override
    public int spi() {
        return Plugin.SPI;
    }

    @Override
    public List<Option<?>> options() {
        return ImmutableList.of(COHORT);
    }

    @Override
    public String mediaType() {
        return Table.MEDIA_TYPE;
    }

    @Override
    public Set<DocumentType<?>> accepts() {
        return ImmutableSet.of(AttendanceSheet.TYPE, EnrolmentLog.TYPE, EnrolmentPolicy.TYPE, Cohort.TYPE);
    }

    @Override
    public Findings write(Redacted dossier, ExportContext context, OutputStream out) throws IOException {
        String wanted = context.options().get(COHORT);
        Lookup lookup = new Lookup(dossier);
        List<AttendanceRoll> rolls = new AttendanceRolls(dossier, lookup)
                .all().stream()
                        .filter(roll ->
                                wanted.equals(ALL) || roll.cohort().value().equals(wanted))
                        .collect(toImmutableList());
        if (!wanted.equals(ALL)
                && rolls.isEmpty()
                && dossier.dossier().entry("cohort", wanted).isEmpty()) {
            lookup.refuse("table.unknown-cohort", wanted);
        }
        AttendanceColumns columns = AttendanceColumns.of(rolls, wanted.equals(ALL));
        Table table = new Table(context.locale(), columns.titles());
        rolls.forEach(roll -> roll.people()
                .forEach(person ->
                        table.row(columns.row(roll, person, context.directory().nameOf(person)))));
        table.write(out);
        return lookup.findings();
    }
}
