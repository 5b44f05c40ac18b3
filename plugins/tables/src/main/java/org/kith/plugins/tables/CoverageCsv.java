package org.kith.plugins.tables;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kith.core.community.Body;
import org.kith.core.community.BodyId;
import org.kith.core.dossier.Redacted;
import org.kith.core.framework.CriterionKey;
import org.kith.core.shape.DocumentType;
import org.kith.core.spi.ExportContext;
import org.kith.core.spi.Exporter;
import org.kith.core.spi.Plugin;
import org.kith.core.validation.Findings;
import org.kith.core.validation.Pointer;
import org.kith.empowerment.Coverage;
import org.kith.empowerment.CoverageColumn;
import org.kith.empowerment.CoverageRow;

/**
 * Writes coverages as one table: a row for each body of each coverage, a column for each key that a coverage has.
 *
 * <p>A cell says {@code remit}, {@code active}, {@code none} or {@code unknown}; it is empty where the coverage of
 * the row has no such column. Columns are in the order in which the coverages, by id, first have them. Immutable and
 * thread-safe.
 */
public final class CoverageCsv implements Exporter {

    private static final Pointer ROWS = Pointer.ROOT.child("rows");

    /** Makes the exporter. */
    public CoverageCsv() {}

    @Override
    public String name() {
        return "coverage-csv";
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
        return ImmutableSet.of(Coverage.TYPE, Body.TYPE);
    }

    @Override
    public Findings write(Redacted dossier, ExportContext context, OutputStream out) throws IOException {
        List<Coverage> coverages = dossier.all(Coverage.TYPE);
        Set<CriterionKey> columns =
                coverages.stream().flatMap(coverage -> keys(coverage).stream()).collect(toImmutableSet());
        ImmutableList.Builder<String> header = ImmutableList.<String>builder().add("coverage", "body", "bodyName");
        columns.forEach(column -> header.add(column.value()));
        Table table = new Table(context.locale(), header.build());
        Lookup lookup = new Lookup(dossier);
        coverages.forEach(coverage -> add(coverage, columns, lookup, table));
        table.write(out);
        return lookup.findings();
    }

    private static void add(Coverage coverage, Set<CriterionKey> columns, Lookup lookup, Table table) {
        Set<CriterionKey> own = keys(coverage);
        for (BodyId body : coverage.bodies()) {
            Pointer row = ROWS.child(rowOf(coverage, body)).child("body");
            ImmutableList.Builder<Object> cells = ImmutableList.builder();
            cells.add(
                    coverage.id(),
                    body,
                    lookup.find(Body.TYPE, body, coverage, row).map(Body::name));
            columns.forEach(
                    column -> cells.add(own.contains(column) ? coverage.cover(body, column) : Optional.empty()));
            table.row(cells.build());
        }
        reportStrayCells(coverage, own, lookup);
    }

    private static void reportStrayCells(Coverage coverage, Set<CriterionKey> own, Lookup lookup) {
        for (int i = 0; i < coverage.rows().size(); i++) {
            CoverageRow row = coverage.rows().get(i);
            Pointer cells = ROWS.child(i).child("cells");
            Sets.difference(row.cells().keySet(), own)
                    .forEach(key -> lookup.report(
                            "table.cell-without-column", coverage, cells.child(key.value()), row.body(), key));
        }
    }

    private static int rowOf(Coverage coverage, BodyId body) {
        return coverage.rows().stream().map(CoverageRow::body).toList().indexOf(body);
    }

    private static Set<CriterionKey> keys(Coverage coverage) {
        return coverage.columns().stream().map(CoverageColumn::key).collect(toImmutableSet());
    }
}
