package org.kith.core;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import org.kith.core.dossier.Entry;
import org.kith.core.dossier.Redacted;
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
import org.kith.core.wire.JsonWriter;

/**
 * Writes one document as JSON, as its audience may see it. What was redacted is marked, and is never read back as whole.
 */
final class DocumentExporter implements Exporter {

    private static final Option<String> TYPE =
            Option.required("type", Kinds.STRING, "The type of the document, such as action-plan.");
    private static final Option<String> ID =
            Option.of("id", Kinds.STRING, "*", "The id of the document; * for the only one of its type.");

    @Override
    public String name() {
        return "document";
    }

    @Override
    public int spi() {
        return Plugin.SPI;
    }

    @Override
    public List<Option<?>> options() {
        return List.of(TYPE, ID);
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public Set<DocumentType<?>> accepts() {
        return Set.of();
    }

    @Override
    public Findings write(Redacted dossier, ExportContext context, OutputStream out) throws IOException {
        List<Entry<?>> chosen = dossier.dossier().entries().stream()
                .filter(entry -> isChosen(entry, context.options()))
                .toList();
        if (chosen.size() != 1) {
            String code = chosen.isEmpty() ? "export.no-document" : "export.several-documents";
            return Findings.of(Finding.of(
                    Severity.ERROR, code, Kith.MESSAGES, context.options().get(TYPE)));
        }
        Entry<?> entry = chosen.get(0);
        out.write(new JsonWriter(List.of(entry.document().type())).write(entry));
        return Findings.NONE;
    }

    private static boolean isChosen(Entry<?> entry, Options options) {
        String id = options.get(ID);
        return entry.document().type().name().equals(options.get(TYPE))
                && (id.equals("*") || id.equals(entry.document().idText()));
    }
}
