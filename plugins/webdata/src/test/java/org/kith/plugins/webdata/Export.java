package org.kith.plugins.webdata;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.kith.core.Kith;
import org.kith.core.audience.Audience;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Redacted;
import org.kith.core.shape.Document;
import org.kith.core.spi.ExportContext;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Findings;

/** What the exporter makes of documents. */
record Export(String text, Findings findings) {

    static final ExportContext CONTEXT = ExportContext.of(Audience.PUBLIC, LocalDate.of(2021, 12, 1));
    static final ExportContext ON_SITE = with(CONTEXT, "base", "https://learn.example/");

    private static final Path FIXTURES = Path.of("../../course-model/src/test/resources/org/kith/course/fixtures");

    static Export of(Document... documents) throws IOException {
        return of(Dossier.of(documents), ON_SITE);
    }

    static Export of(Dossier dossier, ExportContext context) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Findings findings = new WebDataExporter().write(Redacted.of(dossier, context.audience()), context, out);
        return new Export(out.toString(UTF_8), findings);
    }

    static ExportContext with(ExportContext context, String option, String value) {
        return context.withOptions(context.options().with(option, value));
    }

    /** {@return the courses of the sources, over what the catalogues have} */
    static Dossier fixtures() throws IOException {
        Kith kith = Kith.load();
        return kith.read(FIXTURES).orElseThrow().over(kith.catalogue());
    }

    List<String> codes() {
        return findings.stream().map(Finding::code).distinct().toList();
    }

    /** {@return the text without white space between its parts} */
    String packed() {
        return text.replaceAll("\\n *", "").replace("\" : ", "\":");
    }
}
