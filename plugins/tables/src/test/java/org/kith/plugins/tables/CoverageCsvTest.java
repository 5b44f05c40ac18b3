package org.kith.plugins.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kith.core.dossier.Dossier;
import org.kith.core.framework.CriterionKey;
import org.kith.core.spi.Exporter;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Findings;
import org.kith.empowerment.Cover;
import org.kith.empowerment.Coverage;
import org.kith.empowerment.CoverageRow;
import org.kith.plugins.testkit.ExporterContract;

class CoverageCsvTest implements ExporterContract {

    @Override
    public Exporter exporter() {
        return new CoverageCsv();
    }

    @Override
    public Dossier dossier() {
        return Dossier.of(Samples.coverage("first"), other(), Samples.body());
    }

    @Test
    void looksLikeItsGoldenFile() throws IOException {
        Export export = Export.of(exporter(), Samples.coverage("first"), other(), Samples.body());

        Golden.check("coverage.csv", export.text());
        assertThat(export.findings()).isEqualTo(Findings.NONE);
    }

    @Test
    void isAHeaderWithoutDocuments() throws IOException {
        assertThat(Export.of(exporter()).text()).isEqualTo("coverage,body,bodyName\r\n");
    }

    @Test
    void leavesACellEmptyWhereTheCoverageHasNoSuchColumn() throws IOException {
        assertThat(Export.of(exporter(), Samples.coverage("first"), other(), Samples.body())
                        .text()
                        .lines())
                .satisfiesExactly(
                        header -> assertThat(header).isEqualTo("coverage,body,bodyName,confident,inclusive,organised"),
                        first -> assertThat(first).endsWith(",active,unknown,"),
                        second -> assertThat(second).endsWith(",,remit,unknown"));
    }

    @Test
    void countsABodyWithTwoRowsOnce() throws IOException {
        Coverage twice = Samples.coverage("twice")
                .withRows(
                        CoverageRow.of(Samples.SCHOOL, Map.of(Samples.CONFIDENT, Cover.NONE)),
                        CoverageRow.of(Samples.SCHOOL, Map.of(Samples.CONFIDENT, Cover.REMIT)));

        assertThat(Export.of(exporter(), twice, Samples.body()).text().lines())
                .hasSize(2)
                .last()
                .asString()
                .endsWith(",remit,unknown");
    }

    @Test
    void reportsACellWithoutAColumn() throws IOException {
        Coverage stray = Samples.coverage("stray").withColumns(Samples.column(Samples.INCLUSIVE));

        assertThat(Export.of(exporter(), stray, Samples.body()).findings())
                .extracting(Finding::code, finding -> finding.pointer().toString(), Finding::arguments)
                .containsExactly(
                        tuple("table.cell-without-column", "/rows/0/cells/confident", List.of("school", "confident")));
    }

    private static Coverage other() {
        return Samples.coverage("second")
                .withColumns(Samples.column(CriterionKey.of("organised")), Samples.column(Samples.INCLUSIVE))
                .withRows(CoverageRow.of(Samples.SCHOOL, Map.of(Samples.INCLUSIVE, Cover.REMIT)));
    }
}
