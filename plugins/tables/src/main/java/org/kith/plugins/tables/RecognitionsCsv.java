package org.kith.plugins.tables;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import org.kith.charter.Recognition;
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
 * Writes recognitions of places as a table, by id, with dates as far as they are known: {@code 2021-09} is some day
 * of that month.
 *
 * <p>Immutable and thread-safe.
 */
public final class RecognitionsCsv implements Exporter {

    private static final Pointer PLACE = Pointer.ROOT.child("place");
    private static final Pointer BODY = Pointer.ROOT.child("awardingBody");

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
        return ImmutableSet.of(Recognition.TYPE, Place.TYPE, Body.TYPE);
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
                "charter",
                "date",
                "state",
                "source",
                "address",
                "confidence");
        Lookup lookup = new Lookup(dossier);
        dossier.all(Recognition.TYPE).forEach(recognition -> add(recognition, lookup, table));
        table.write(out);
        return lookup.findings();
    }

    private static void add(Recognition recognition, Lookup lookup, Table table) {
        table.row(
                recognition.id(),
                recognition.place(),
                lookup.find(Place.TYPE, recognition.place(), recognition, PLACE).map(Place::name),
                recognition.awardingBody(),
                lookup.find(Body.TYPE, recognition.awardingBody(), recognition, BODY)
                        .map(Body::name),
                recognition.scheme(),
                recognition.charter(),
                recognition.date(),
                recognition.state(),
                recognition.source().map(Source::citation),
                recognition.source().flatMap(Source::address),
                recognition.source().map(Source::confidence));
    }
}
