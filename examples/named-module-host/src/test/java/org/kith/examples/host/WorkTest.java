package org.kith.examples.host;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.core.Kith;
import org.kith.core.assessment.AssessmentId;
import org.kith.core.audience.Audience;
import org.kith.core.dossier.Dossier;
import org.kith.core.score.ScoreCard;
import org.kith.core.spi.ExportContext;
import org.kith.core.spi.Options;
import org.kith.core.validation.Findings;
import org.kith.core.validation.Outcome;

/** The work of a host, with all plug-ins in named modules. */
class WorkTest {

    private static final Kith KITH = Kith.load();
    private static final LocalDate AS_OF = LocalDate.of(2022, 3, 14);

    private static Dossier shipped() throws IOException {
        return KITH.read(Path.of("../main-job/input")).orElseThrow();
    }

    @Test
    void readsTheShippedDocuments() throws IOException {
        Outcome<Dossier> read = KITH.read(Path.of("../main-job/input"));

        assertThat(read.findings()).isEmpty();
        assertThat(read.orElseThrow().size()).isGreaterThan(20);
    }

    @Test
    void checksTheShippedDocuments() throws IOException {
        Findings findings = KITH.check(shipped(), AS_OF);

        assertThat(findings.hasErrors()).isFalse();
        assertThat(findings).allSatisfy(finding -> assertThat(finding.advice()).isPresent());
    }

    @ParameterizedTest
    @CsvSource({
        "plymouth-published-figures, charter-progress",
        "plymouth-published-figures, weighted-mean",
        "dudley-profile, dimension-profile",
    })
    void scores(String assessment, String strategy) throws IOException {
        ScoreCard card = KITH.score(shipped(), AssessmentId.of(assessment), strategy, Options.none(), AS_OF)
                .orElseThrow();

        assertThat(card.method().name()).isEqualTo(strategy);
        assertThat(card.root().parts()).isNotEmpty();
    }

    @Test
    void findsWithTextAndAdvice() {
        assertThat(KITH.readDocument("empty.json", new byte[0]).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message()).isEqualTo("The file is empty.");
                    assertThat(finding.advice()).isPresent();
                });
    }

    @Nested
    class Exports {

        @ParameterizedTest
        @CsvSource({
            "actions-csv, birmingham-sketch",
            "calendar, BEGIN:VTIMEZONE",
            "coverage-csv, 'body'",
            "due-csv, Ten traders adopt the policy",
            "public-page, What we want together",
            "recognitions-csv, cannock-chase",
            "report, <svg",
            "scores-csv, charter-progress",
            "sessions-csv, 2022-02-01",
            "steering-pack, Late or at risk",
            "you-said-we-did, What you decided",
        })
        void areWritten(String exporter, String part, @TempDir Path folder) throws IOException {
            Path target = folder.resolve("exported");
            ExportContext context = ExportContext.of(Audience.STEERING, AS_OF).withZone(ZoneId.of("Europe/London"));

            Findings findings = KITH.export(scored(), exporter, context, target);

            assertThat(findings.hasErrors()).as(findings.toString()).isFalse();
            assertThat(Files.readString(target)).contains(part);
        }

        @Test
        void findWithTheTextsOfTheirModule(@TempDir Path folder) throws IOException {
            Findings findings = KITH.export(
                    Dossier.EMPTY, "calendar", ExportContext.of(Audience.PUBLIC, AS_OF), folder.resolve("empty.ics"));

            assertThat(findings).singleElement().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo("calendar.empty");
                assertThat(finding.advice()).isPresent();
            });
        }

        private static Dossier scored() throws IOException {
            Dossier dossier = shipped();
            AssessmentId assessment = AssessmentId.of("plymouth-published-figures");
            return dossier.plus(KITH.score(dossier, assessment, "charter-progress", Options.none(), AS_OF)
                            .orElseThrow())
                    .plus(KITH.due(dossier, AS_OF, Period.ofDays(90)).orElseThrow());
        }
    }

    @Test
    void saysWhereEveryPluginComesFrom() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Host.run(KITH, new PrintStream(bytes, true, UTF_8));

        assertThat(bytes.toString(UTF_8).lines())
                .startsWith("Host: module org.kith.examples.host, Kith: module org.kith.core")
                .contains(
                        "model charter: org.kith.charter",
                        "scoring strategy rubric: org.kith.plugins.rubric",
                        "exporter report: org.kith.plugins.report")
                .last()
                .isEqualTo("Shipped: 3 charters, 3 sets of dimensions, 0 courses");
    }
}
