package org.kith.plugins.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import org.kith.core.assessment.Assessment;
import org.kith.core.dossier.Redacted;
import org.kith.core.shape.DocumentType;
import org.kith.core.spi.ExportContext;
import org.kith.core.spi.Exporter;
import org.kith.core.spi.Plugin;
import org.kith.core.validation.Findings;

/** An exporter that keeps the contract: the day, and the titles of assessments, a line each. */
public class TitlesExporter implements Exporter {

    @Override
    public String name() {
        return "test.titles";
    }

    @Override
    public int spi() {
        return Plugin.SPI;
    }

    @Override
    public String mediaType() {
        return "text/plain";
    }

    @Override
    public Set<DocumentType<?>> accepts() {
        return Set.of(Assessment.TYPE);
    }

    @Override
    public Findings write(Redacted dossier, ExportContext context, OutputStream out) throws IOException {
        out.write((context.asOf() + "\n").getBytes(UTF_8));
        for (Assessment assessment : dossier.all(Assessment.TYPE)) {
            out.write((assessment.title().in(context.locale()) + "\n").getBytes(UTF_8));
        }
        return Findings.NONE;
    }
}
