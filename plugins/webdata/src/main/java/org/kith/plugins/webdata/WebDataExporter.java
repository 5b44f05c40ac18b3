package org.kith.plugins.webdata;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import org.kith.core.community.Body;
import org.kith.core.community.Place;
import org.kith.core.dossier.Redacted;
import org.kith.core.framework.PhaseModel;
import org.kith.core.shape.DocumentType;
import org.kith.core.shape.Kinds;
import org.kith.core.spi.ExportContext;
import org.kith.core.spi.Exporter;
import org.kith.core.spi.Option;
import org.kith.core.spi.Options;
import org.kith.core.spi.Plugin;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Findings;
import org.kith.core.validation.Severity;
import org.kith.course.Cohort;
import org.kith.course.Course;
import org.kith.course.enrolment.EnrolmentLog;
import org.kith.course.enrolment.EnrolmentPolicy;

/**
 * Writes courses and their runs as {@code Course} and {@code CourseInstance} of schema.org, in JSON-LD.
 *
 * <p>It is for web pages, so whomever an export is for, there is nothing in it that the public may not see; only the number
 * of free seats is told on request, where the audience may see the enrolment log. With the option {@code course} the file is that one course;
 * without it, a graph of all. Texts are in the language of the context, and whether a window is open is seen at its stamp. The bytes
 * can stand in a {@code script} element as they are. Immutable and thread-safe.
 */
public final class WebDataExporter implements Exporter {

    private static final String ALL = "";

    private static final Option<String> COURSE =
            Option.of("course", Kinds.STRING, ALL, "The id of the course to write; all in one graph without it.");

    private static final Option<Addresses> BASE = Option.of(
            "base",
            Addresses.KIND,
            Addresses.MADE_UP,
            "The address below which the host shows courses, each at course/ and its id.");

    private static final Option<Boolean> FREE_SEATS = Option.of(
            "free-seats",
            Kinds.BOOLEAN,
            false,
            "Whether everybody is told how many seats are free, by an enrolment log that the audience may see.");

    /** Makes the exporter. */
    public WebDataExporter() {}

    @Override
    public String name() {
        return "web-data";
    }

    @Override
    public int spi() {
        return Plugin.SPI;
    }

    @Override
    public List<Option<?>> options() {
        return ImmutableList.of(COURSE, BASE, FREE_SEATS);
    }

    @Override
    public String mediaType() {
        return "application/ld+json";
    }

    @Override
    public Set<DocumentType<?>> accepts() {
        return ImmutableSet.of(
                Course.TYPE,
                Cohort.TYPE,
                Body.TYPE,
                Place.TYPE,
                PhaseModel.TYPE,
                EnrolmentPolicy.TYPE,
                EnrolmentLog.TYPE);
    }

    @Override
    public Findings write(Redacted dossier, ExportContext context, OutputStream out) throws IOException {
        Options options = context.options();
        String wanted = options.get(COURSE);
        Material material = new Material(dossier, context.locale(), options.get(BASE));
        EnrolmentLogs logs = new EnrolmentLogs(dossier, material, context.stamp(), options.get(FREE_SEATS));
        List<Node> courses = courses(wanted, material, new Runs(material, logs, context.stamp()));
        Findings findings = material.findings().plus(about(wanted, courses.size(), material.addresses()));
        if (!findings.hasErrors()) {
            out.write(JsonTree.bytes(
                    wanted.equals(ALL) ? Node.graph(courses) : courses.get(0).inContext()));
        }
        return findings;
    }

    private static List<Node> courses(String wanted, Material material, Runs runs) {
        if (wanted.equals(ALL)) {
            material.reportOrphans();
        }
        Courses courses = new Courses(material, runs);
        return material.courses().stream()
                .filter(course -> wanted.equals(ALL) || course.id().value().equals(wanted))
                .map(courses::node)
                .collect(toImmutableList());
    }

    /** {@return what there is to say of the file as a whole} */
    private static Findings about(String wanted, int written, Addresses addresses) {
        if (written == 0) {
            return Findings.of(
                    wanted.equals(ALL)
                            ? Finding.of(Severity.INFO, "web-data.empty", Material.MESSAGES)
                            : Finding.of(Severity.ERROR, "web-data.unknown-course", Material.MESSAGES, wanted));
        }
        return addresses.areMadeUp()
                ? Findings.of(Finding.of(Severity.INFO, "web-data.no-address", Material.MESSAGES))
                : Findings.NONE;
    }
}
