package org.kith.examples.audiences;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kith.core.Kith;
import org.kith.core.audience.Audience;
import org.kith.core.dossier.Dossier;
import org.kith.core.shape.Document;
import org.kith.core.spi.ExportContext;
import org.kith.core.spi.Exporter;
import org.kith.core.spi.Options;
import org.kith.core.validation.Findings;
import org.kith.plugins.testkit.MarkedDossier;

/** Exports a dossier of markers in every way and looks for those that should not be there. */
record Leaks(Kith kith, MarkedDossier marked, Path folder) {

    static final LocalDate DAY = LocalDate.of(2022, 3, 14);

    /** {@return the markers that an audience finds in {@link #everything} and must not} */
    Set<String> in(String everything, Audience audience) {
        Set<String> found = new TreeSet<>(MarkedDossier.markersIn(everything));
        found.retainAll(marked.hiddenFrom(audience));
        return found;
    }

    /** {@return all that comes out of an exporter in all languages of the documents: what it wrote, said, or threw} */
    String everything(Exporter exporter, Audience audience) throws IOException {
        StringBuilder all = new StringBuilder();
        for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            ExportContext context =
                    ExportContext.of(audience, DAY).withLocale(locale).withDirectory(marked.directory());
            if (!exporter.name().equals("document")) {
                all.append(written(exporter, context, dossier()));
            }
        }
        return exporter.name().equals("document") ? oneByOne(exporter, audience) : all.toString();
    }

    /** What comes out of an exporter that writes one document. */
    private String oneByOne(Exporter exporter, Audience audience) throws IOException {
        StringBuilder all = new StringBuilder();
        for (Document document : dossier().documents()) {
            Options options =
                    Options.none().with("type", document.type().name()).with("id", document.idText());
            ExportContext context = ExportContext.of(audience, DAY).withOptions(options);
            all.append(written(exporter, context.withDirectory(marked.directory()), Dossier.of(document)));
        }
        return all.toString();
    }

    private String written(Exporter exporter, ExportContext context, Dossier dossier) throws IOException {
        Path file = Files.createTempDirectory(folder, "export").resolve("file");
        Findings findings = kith.export(dossier, exporter.name(), context, file);
        // A line of a calendar goes on after a line break and a space.
        String content = Files.exists(file) ? Files.readString(file, UTF_8).replace("\r\n ", "") : "";
        return content + findings + context;
    }

    /** The documents, and what Kith itself makes of them. */
    private Dossier dossier() {
        return marked.dossier()
                .plus(kith.due(marked.dossier(), DAY, Period.ofYears(1)).orElseThrow());
    }

    /** {@return every exporter with every audience} */
    static Stream<Object[]> ways(Kith kith) {
        return kith.plugins().exporters().stream()
                .flatMap(exporter ->
                        Stream.of(Audience.values()).map(audience -> new Object[] {exporter.name(), audience}));
    }
}
