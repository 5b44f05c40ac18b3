package org.kith.plugins.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.kith.core.dossier.Dossier;
import org.kith.core.spi.Exporter;
import org.kith.core.validation.Findings;
import org.kith.plugins.testkit.ExporterContract;

class ScoresCsvTest implements ExporterContract {

    @Override
    public Exporter exporter() {
        return new ScoresCsv();
    }

    @Override
    public Dossier dossier() {
        return Dossier.of(Samples.card());
    }

    @Test
    void looksLikeItsGoldenFile() throws IOException {
        Export export = Export.of(exporter(), Samples.card());

        Golden.check("scores.csv", export.text());
        assertThat(export.findings()).isEqualTo(Findings.NONE);
    }

    @Test
    void isAHeaderWithoutDocuments() throws IOException {
        assertThat(Export.of(exporter()).text())
                .isEqualTo("card,method,depth,key,title,points,possible,sharePercent,"
                        + "level,rated,notApplicable,dontKnow,unanswered\r\n");
    }
}
