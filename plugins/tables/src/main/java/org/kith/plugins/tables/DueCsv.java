package org.kith.plugins.tables;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import org.kith.core.community.Body;
import org.kith.core.community.Team;
import org.kith.core.dossier.Due;
import org.kith.core.dossier.DueList;
import org.kith.core.dossier.Redacted;
import org.kith.core.shape.DocumentType;
import org.kith.core.spi.ExportContext;
import org.kith.core.spi.Exporter;
import org.kith.core.spi.Plugin;
import org.kith.core.validation.Findings;
import org.kith.core.validation.Pointer;

/**
 * Writes what is due as a table, in the order of each due list, with whether it is late on the day of the list.
 *
 * <p>Immutable and thread-safe.
 */
public final class DueCsv implements Exporter {

    private static final Pointer ITEMS = Pointer.ROOT.child("items");

    /** Makes the exporter. */
    public DueCsv() {}

    @Override
    public String name() {
        return "due-csv";
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
        return ImmutableSet.of(DueList.TYPE, Body.TYPE, Team.TYPE);
    }

    @Override
    public Findings write(Redacted dossier, ExportContext context, OutputStream out) throws IOException {
        Table table = new Table(
                context.locale(),
                "list",
                "by",
                "late",
                "kind",
                "title",
                "document",
                "pointer",
                "owner",
                "ownerName",
                "role",
                "team",
                "teamTitle",
                "opens",
                "asked",
                "answered");
        Lookup lookup = new Lookup(dossier);
        for (DueList list : dossier.all(DueList.TYPE)) {
            for (int i = 0; i < list.items().size(); i++) {
                add(list, i, lookup, table);
            }
        }
        table.write(out);
        return lookup.findings();
    }

    private static void add(DueList list, int index, Lookup lookup, Table table) {
        Due due = list.items().get(index);
        Pointer at = ITEMS.child(index);
        table.row(
                list.id(),
                due.by(),
                due.isLate(list.asOf()),
                due.kind(),
                due.title(),
                due.document(),
                due.pointer(),
                due.owner(),
                due.owner()
                        .flatMap(id -> lookup.find(Body.TYPE, id, list, at.child("owner")))
                        .map(Body::name),
                due.role(),
                due.team(),
                due.team()
                        .flatMap(id -> lookup.find(Team.TYPE, id, list, at.child("team")))
                        .map(Team::title),
                due.opens(),
                due.asked(),
                due.answered());
    }
}
