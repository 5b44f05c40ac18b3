package org.kith.plugins.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kith.core.audience.Audience;
import org.kith.core.community.Body;
import org.kith.core.dossier.Redacted;
import org.kith.core.privacy.PersonRef;
import org.kith.core.shape.DocumentType;
import org.kith.core.shape.Kinds;
import org.kith.core.spi.ExportContext;
import org.kith.core.spi.Exporter;
import org.kith.core.spi.Option;
import org.kith.core.spi.Plugin;
import org.kith.core.validation.Findings;
import org.kith.course.Cohort;
import org.kith.course.Course;
import org.kith.course.certificate.Certificate;

/**
 * Writes certificates to be printed, each on a page of A4 landscape.
 *
 * <p>With the option {@code certificate} it is that one; without it, all that the audience may see. With the option {@code participant}
 * it is those of that person, and nothing is written for the audience of one person without it. One that does not stand on the
 * day of the context says so in large letters. The name of the learner comes from the directory of the context, for those who may
 * know it. The page loads nothing and runs nothing. Immutable and thread-safe.
 */
public final class CertificateExporter implements Exporter {

    private static final String ALL = "";

    private static final Option<String> CERTIFICATE =
            Option.of("certificate", Kinds.STRING, ALL, "The id of the certificate to write; all of them without it.");

    private static final Option<Optional<PersonRef>> PARTICIPANT = Option.person(
            "participant",
            "The host's key of the one person whose certificates are written; for the audience self it must be given.");

    /** Makes the exporter. */
    public CertificateExporter() {}

    @Override
    public String name() {
        return "certificate";
    }

    @Override
    public int spi() {
        return Plugin.SPI;
    }

    @Override
    public List<Option<?>> options() {
        return ImmutableList.of(CERTIFICATE, PARTICIPANT);
    }

    @Override
    public String mediaType() {
        return "text/html; charset=utf-8";
    }

    @Override
    public Set<DocumentType<?>> accepts() {
        return ImmutableSet.of(Certificate.TYPE, Cohort.TYPE, Course.TYPE, Body.TYPE);
    }

    @Override
    public Findings write(Redacted dossier, ExportContext context, OutputStream out) throws IOException {
        Optional<PersonRef> participant = context.options().get(PARTICIPANT);
        if (participant.isEmpty() && context.audience() == Audience.SELF) {
            return Findings.of(Scope.error("report.no-participant"));
        }
        Scope scope = new Scope(dossier, context);
        String wanted = context.options().get(CERTIFICATE);
        List<CertificatePage> pages = dossier.all(Certificate.TYPE).stream()
                .filter(certificate ->
                        wanted.equals(ALL) || certificate.id().value().equals(wanted))
                .filter(certificate -> participant.stream().allMatch(certificate.person()::equals))
                .map(certificate -> CertificatePage.of(certificate, scope))
                .toList();
        if (pages.isEmpty() && !wanted.equals(ALL)) {
            return Findings.of(Scope.error("report.unknown-certificate", wanted));
        }
        out.write(html(pages, scope).getBytes(UTF_8));
        return scope.findings();
    }

    @SuppressWarnings("NullAway") // the engine takes null for "no interceptor"
    private static String html(List<CertificatePage> pages, Scope scope) {
        StringOutput html = new StringOutput();
        JtecertificatesGenerated.render(
                new OwaspHtmlTemplateOutput(html),
                null,
                ReportExporter.language(scope.context().locale()),
                EnglishDates.day(scope.asOf()),
                pages);
        return html.toString();
    }
}
