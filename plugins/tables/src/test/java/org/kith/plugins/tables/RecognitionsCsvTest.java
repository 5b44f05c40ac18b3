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

class RecognitionsCsvTest implements ExporterContract {

    @Override
    public Exporter exporter() {
        return new RecognitionsCsv();
    }

    @Override
    public Dossier dossier() {
        return Dossier.of(Samples.recognition(), Samples.scheme(), Samples.place(), Samples.body());
    }

    @Test
    void looksLikeItsGoldenFile() throws IOException {
        Export export = Export.of(exporter(), Samples.recognition(), Samples.scheme(), Samples.place(), Samples.body());

        Golden.check("recognitions.csv", export.text());
        assertThat(export.findings()).isEqualTo(Findings.NONE);
    }

    @Test
    void isAHeaderWithoutDocuments() throws IOException {
        assertThat(Export.of(exporter()).text())
                .isEqualTo("recognition,place,placeName,awardingBody,awardingBodyName,scheme,schemeTitle,schemeVersion,"
                        + "charter,date,state,source,address,confidence\r\n");
    }

    @Test
    void reportsASchemeAPlaceAndABodyThatAreNotThere() throws IOException {
        assertThat(Export.of(exporter(), Samples.recognition()).findings())
                .extracting(Finding::code, finding -> finding.pointer().toString())
                .containsExactly(
                        tuple("table.missing-document", "/scheme/id"),
                        tuple("table.missing-document", "/place"),
                        tuple("table.missing-document", "/awardingBody"));
    }
}
