package org.kith.plugins.tables;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.kith.charter.recognition.Recognition;
import org.kith.charter.recognition.RecognitionHistory;
import org.kith.charter.recognition.RecognitionScheme;
import org.kith.core.community.Body;
import org.kith.core.community.Place;
import org.kith.core.dossier.Redacted;
import org.kith.core.shape.DocumentType;
import org.kith.core.spi.ExportContext;
import org.kith.core.spi.Exporter;
import org.kith.core.spi.Plugin;
import org.kith.core.text.Source;
import org.kith.core.validation.Findings;
import org.kith.core.validation.Pointer;

/**
 * Writes recognitions of places as a table, by id, as they stand on the day of the export, with the dates of their grants as far
 * as they are known: {@code 2021-09} is some day of that month.
 *
 * <p>Immutable and thread-safe.
 */
public final class RecognitionsCsv implements Exporter {

    private static final Pointer PLACE = Pointer.ROOT.child("place");
    private static final Pointer BODY = Pointer.ROOT.child("awardingBody");
    private static final Pointer SCHEME = Pointer.ROOT.child("scheme").child("id");

    /** Makes the exporter. */
    public RecognitionsCsv() {}

    @Override
    public String name() {
        return "recognitions-csv";
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
        return ImmutableSet.of(Recognition.TYPE, RecognitionScheme.TYPE, Place.TYPE, Body.TYPE);
    }

    @Override
    public Findings write(Redacted dossier, ExportContext context, OutputStream out) throws IOException {
        Table table = new Table(
                context.locale(),
                "recognition",
                "place",
                "placeName",
                "awardingBody",
                "awardingBodyName",
                "scheme",
                "schemeTitle",
                "schemeVersion",
                "charter",
                "date",
                "state",
                "source",
                "address",
                "confidence");
        Lookup lookup = new Lookup(dossier);
        dossier.all(Recognition.TYPE).forEach(recognition -> add(recognition, context.asOf(), lookup, table));
        table.write(out);
        return lookup.findings();
    }

    private static void add(Recognition recognition, LocalDate asOf, Lookup lookup, Table table) {
        Optional<RecognitionScheme> scheme =
                lookup.find(RecognitionScheme.TYPE, recognition.scheme().id(), recognition, SCHEME);
        table.row(
                recognition.id(),
                recognition.place(),
                lookup.find(Place.TYPE, recognition.place(), recognition, PLACE).map(Place::name),
                recognition.awardingBody(),
                lookup.find(Body.TYPE, recognition.awardingBody(), recognition, BODY)
                        .map(Body::name),
                recognition.scheme().id(),
                scheme.map(RecognitionScheme::title),
                recognition.scheme().version(),
                recognition.charter(),
                recognition.grantedOn(),
                new RecognitionHistory(recognition, scheme).state(asOf),
                recognition.source().map(Source::citation),
                recognition.source().flatMap(Source::address),
                recognition.source().map(Source::confidence));
    }
}
