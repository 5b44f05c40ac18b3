package org.kith.plugins.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.kith.core.dossier.Dossier;
import org.kith.core.spi.Exporter;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Findings;
import org.kith.plugins.testkit.ExporterContract;

class ActionsCsvTest implements ExporterContract {

    @Override
    public Exporter exporter() {
        return new ActionsCsv();
    }

    @Override
    public Dossier dossier() {
        return Dossier.of(Samples.plan(), Samples.body());
    }

    @Test
    void looksLikeItsGoldenFile() throws IOException {
        Export export = Export.of(exporter(), Samples.plan(), Samples.body());

        Golden.check("actions.csv", export.text());
        assertThat(export.findings()).isEqualTo(Findings.NONE);
    }

    @Test
    void isAHeaderWithoutDocuments() throws IOException {
        assertThat(Export.of(exporter()).text())
                .isEqualTo("plan,action,title,priority,owner,ownerName,start,due,progress,health\r\n");
    }

    @Test
    void reportsAnOwnerThatIsNotThere() throws IOException {
        assertThat(Export.of(exporter(), Samples.plan()).findings())
                .extracting(Finding::code, finding -> finding.pointer().toString())
                .containsExactly(tuple("table.missing-document", "/actions/0/owner"));
    }
}
