package org.kith.plugins.tables;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kith.core.dossier.Redacted;
import org.kith.core.privacy.PersonRef;
import org.kith.core.shape.DocumentType;
import org.kith.core.spi.ExportContext;
import org.kith.core.spi.Exporter;
import org.kith.core.spi.Plugin;
import org.kith.core.validation.Findings;
import org.kith.course.enrolment.Applicant;
import org.kith.course.enrolment.EnrolmentLog;
import org.kith.course.enrolment.EnrolmentPolicy;
import org.kith.course.enrolment.Enrolments;
import org.kith.course.enrolment.Refusal;
import org.kith.course.enrolment.Registration;
import org.kith.course.enrolment.Standing;
import org.kith.course.enrolment.Terms;

/**
 * Writes how everybody stands as a table: a row for each person of each enrolment log, in the order in which they were first
 * heard of.
 *
 * <p>The position is that on the waiting list, from 1. Who waits, or was not selected yet, has the codes of all that speaks
 * against an offer at the stamp of the export, or when the last thing of the log happened if that is later. The track and the
 * fee are those that were promised at the enrolment, or with the track that was chosen later. Moments are in UTC. Only the team and those above it see logs; for
 * everybody else the table is a header. Immutable and thread-safe.
 */
public final class EnrolmentsCsv implements Exporter {

    private static final Set<Standing> ASKING = ImmutableSet.of(Standing.INTERESTED, Standing.SHORTLISTED);

    /** Makes the exporter. */
    public EnrolmentsCsv() {}

    @Override
    public String name() {
        return "enrolments-csv";
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
        return ImmutableSet.of(EnrolmentLog.TYPE, EnrolmentPolicy.TYPE);
    }

    @Override
    public Findings write(Redacted dossier, ExportContext context, OutputStream out) throws IOException {
        Table table = new Table(
                context.locale(),
                "log",
                "cohort",
                "person",
                "personName",
                "place",
                "sector",
                "standing",
                "position",
                "priority",
                "since",
                "offeredUntil",
                "notOffered",
                "track",
                "fee",
                "enrolledAt",
                "otherCohort");
        Lookup lookup = new Lookup(dossier);
        ReplayedLog.all(dossier, lookup).forEach(log -> add(log, context, table));
        table.write(out);
        return lookup.findings();
    }

    private static void add(ReplayedLog log, ExportContext context, Table table) {
        Instant at = log.notBefore(context.stamp());
        Map<PersonRef, Instant> enrolledAt = log.enrolledAt();
        Map<PersonRef, Integer> positions = positions(log.enrolments());
        for (Registration registration : log.enrolments().registrations()) {
            Applicant applicant = registration.applicant();
            PersonRef person = applicant.person();
            table.row(
                    log.log().id(),
                    log.cohort(),
                    person.value(),
                    context.directory().nameOf(person),
                    applicant.place(),
                    applicant.sector(),
                    registration.standing(),
                    Optional.ofNullable(positions.get(person)),
                    applicant.priority(),
                    applicant.since(),
                    registration.offeredUntil(),
                    notOffered(registration, log.enrolments(), at),
                    registration.terms().map(Terms::track),
                    registration.terms().flatMap(Terms::fee),
                    Optional.ofNullable(enrolledAt.get(person)),
                    registration.otherCohort());
        }
    }

    private static Map<PersonRef, Integer> positions(Enrolments enrolments) {
        List<Registration> waiting = enrolments.waiting();
        ImmutableMap.Builder<PersonRef, Integer> positions = ImmutableMap.builder();
        for (int i = 0; i < waiting.size(); i++) {
            positions.put(waiting.get(i).person(), i + 1);
        }
        return positions.buildOrThrow();
    }

    private static String notOffered(Registration registration, Enrolments enrolments, Instant at) {
        return ASKING.contains(registration.standing())
                ? enrolments.whyNotOffered(registration.person(), at).stream()
                        .map(Refusal::code)
                        .collect(joining(" "))
                : "";
    }
}
