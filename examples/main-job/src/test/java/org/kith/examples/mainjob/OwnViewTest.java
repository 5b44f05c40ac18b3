package org.kith.examples.mainjob;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.core.Kith;
import org.kith.core.audience.Audience;
import org.kith.core.dossier.Dossier;
import org.kith.core.spi.ExportContext;
import org.kith.core.spi.Options;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Severity;
import org.kith.course.certificate.Certificate;

class OwnViewTest {

    private static final ExportContext SELF = ExportContext.of(Audience.SELF, LocalDate.parse(Run.AS_OF));

    @TempDir
    Path folder;

    @Test
    void hasNoCertificateOfAnybodyElse() throws IOException {
        Dossier all = SketchCohort.input();
        Dossier own = OwnView.of(all, Export.LEARNER);

        assertThat(all.all(Certificate.TYPE)).extracting(Certificate::person).contains(SketchCohort.person(4));
        assertThat(own.all(Certificate.TYPE))
                .isNotEmpty()
                .extracting(Certificate::person)
                .containsOnly(Export.LEARNER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"open-badges", "certificate"})
    void isNotNeededToKeepOthersOutOfCertificates(String exporter) throws IOException {
        Dossier all = SketchCohort.input();
        Path file = folder.resolve("own");
        Options own = Options.none().with("participant", Export.LEARNER.value());

        assertThat(Kith.load().export(all, exporter, SELF, file).stream().map(Finding::severity))
                .contains(Severity.ERROR);
        assertThat(file).doesNotExist();

        assertThat(Kith.load()
                        .export(all, exporter, SELF.withOptions(own), file)
                        .hasErrors())
                .isFalse();
        for (Certificate certificate : all.all(Certificate.TYPE)) {
            boolean isOwn = certificate.person().equals(Export.LEARNER);
            assertThat(Files.readString(file, UTF_8).contains(certificate.serial()))
                    .isEqualTo(isOwn);
        }
    }
}
