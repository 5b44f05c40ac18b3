package org.kith.plugins.tables;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import org.kith.core.audience.Audience;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Redacted;
import org.kith.core.shape.Document;
import org.kith.core.spi.ExportContext;
import org.kith.core.spi.Exporter;
import org.kith.core.validation.Findings;

/** What an exporter makes of documents. */
record Export(String text, Findings findings) {

    static final ExportContext CONTEXT = ExportContext.of(Audience.STEERING, LocalDate.of(2022, 3, 14));

    static Export of(Exporter exporter, Document... documents) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Redacted redacted = Redacted.of(Dossier.of(documents), CONTEXT.audience());
        Findings findings = exporter.write(redacted, CONTEXT, out);
        return new Export(out.toString(UTF_8), findings);
    }
}
