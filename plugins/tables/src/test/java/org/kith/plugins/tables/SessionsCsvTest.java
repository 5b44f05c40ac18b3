package org.kith.plugins.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.kith.core.dossier.Dossier;
import org.kith.core.spi.Exporter;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Findings;
import org.kith.plugins.testkit.ExporterContract;

class SessionsCsvTest implements ExporterContract {

    @Override
    public Exporter exporter() {
        return new SessionsCsv();
    }

    @Override
    public Dossier dossier() {
        return Dossier.of(Samples.cohort(), Samples.course());
    }

    @Test
    void looksLikeItsGoldenFile() throws IOException {
        Export export = Export.of(exporter(), Samples.cohort(), Samples.course());

        Golden.check("sessions.csv", export.text());
        assertThat(export.findings()).isEqualTo(Findings.NONE);
    }

    @Test
    void isAHeaderWithoutDocuments() throws IOException {
        assertThat(Export.of(exporter()).text())
                .isEqualTo("cohort,title,number,topic,date,start,end,zone,minutes,startUtc\r\n");
    }

    @Test
    void reportsACourseThatIsNotThereAndWritesTheSessions() throws IOException {
        Export export = Export.of(exporter(), Samples.cohort());

        assertThat(export.findings()).singleElement().returns("table.missing-document", Finding::code);
        assertThat(export.findings().asList().get(0).toString())
                .isEqualTo("WARNING table.missing-document cohort/zuerich-2022 /course: The course 'foundation' is not"
                        + " there, so the cells that would tell of it stay empty.");
        assertThat(export.text().lines()).hasSize(4);
    }

    @Test
    void keepsTheTimeOfDayWhenTheClocksChange() throws IOException {
        assertThat(Export.of(exporter(), Samples.cohort()).text())
                .contains("2022-03-15,15:30,17:00,Europe/Zurich,90,2022-03-15T14:30:00Z")
                .contains("2022-03-29,15:30,17:00,Europe/Zurich,90,2022-03-29T13:30:00Z");
    }
}
