package org.kith.plugins.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.kith.core.dossier.Dossier;
import org.kith.core.spi.Exporter;
import org.kith.core.text.Text;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Findings;
import org.kith.course.CallOff;
import org.kith.course.Cohort;
import org.kith.course.Deviation;
import org.kith.course.Schedule;
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
                .isEqualTo("cohort,title,number,topic,date,start,end,zone,minutes,startUtc,calledOff\r\n");
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
    void keepsSessionsThatWereCalledOffInTheirPlace() throws IOException {
        Schedule schedule = Samples.cohort().schedule().orElseThrow();
        Cohort cohort =
                Samples.cohort().withSchedule(schedule.withDeviations(Deviation.CalledOff.of(2, Text.of("Snow"))));

        assertThat(Export.of(exporter(), cohort, Samples.course()).text().lines())
                .filteredOn(line -> line.endsWith(",true"))
                .hasSize(1);
        assertThat(Export.of(exporter(), cohort.withCalledOff(CallOff.of(LocalDate.of(2022, 1, 1), Text.of("Why"))))
                        .text()
                        .lines()
                        .filter(line -> line.endsWith(",true")))
                .hasSize(3);
    }

    @Test
    void keepsTheTimeOfDayWhenTheClocksChange() throws IOException {
        assertThat(Export.of(exporter(), Samples.cohort()).text())
                .contains("2022-03-15,15:30,17:00,Europe/Zurich,90,2022-03-15T14:30:00Z")
                .contains("2022-03-29,15:30,17:00,Europe/Zurich,90,2022-03-29T13:30:00Z");
    }
}
