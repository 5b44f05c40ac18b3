package org.kith.plugins.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Redacted;
import org.kith.core.spi.Exporter;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Findings;
import org.kith.plugins.testkit.ExporterContract;

class ReportExporterTest implements ExporterContract {

    private static final Path EXPECTED = Path.of("src/test/resources/org/kith/plugins/report/report.html");

    @Override
    public Exporter exporter() {
        return new ReportExporter();
    }

    @Override
    public Dossier dossier() {
        return Samples.dossier();
    }

    @Test
    void writesThePageThatIsExpected() throws IOException {
        String page = Samples.page(Samples.STEERING, Samples.dossier());
        if (Boolean.getBoolean("kith.golden.rewrite")) {
            Files.createDirectories(EXPECTED.getParent());
            Files.writeString(EXPECTED, page);
        }
        assertThat(page).isEqualTo(Files.readString(EXPECTED, UTF_8));
    }

    @Nested
    class Language {

        @Test
        void isThatOfTheContext() {
            assertThat(Samples.page(Samples.STEERING.withLocale(Locale.forLanguageTag("de-AT-u-nu-arab"))))
                    .contains("<html lang=\"de-AT\">");
        }

        @Test
        void isEnglishIfTheContextHasNone() {
            assertThat(Samples.page(Samples.STEERING.withLocale(Locale.ROOT))).contains("<html lang=\"en\">");
        }
    }

    @Nested
    class OfNothing {

        private final String page = Samples.page(Samples.PUBLIC);

        @Test
        void saysSo() {
            assertThat(page).contains("There is nothing to show").endsWith("</html>\n");
        }

        @Test
        void hasNoSectionAboutSomething() {
            assertThat(page).doesNotContain("<table", "<nav", "id=\"attention\"");
        }
    }

    @Nested
    class MissingDocument {

        @Test
        void isAFindingAndItsIdIsShown() throws IOException {
            Dossier alone = Dossier.of(ProgrammeSamples.coverage(text -> text));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Findings findings =
                    new ReportExporter().write(Redacted.of(alone, Samples.STEERING.audience()), Samples.STEERING, out);

            assertThat(findings.stream().map(Finding::pointer))
                    .map(Object::toString)
                    .containsExactly("/place", "/rows/0/body", "/rows/1/body");
            assertThat(out.toString(UTF_8)).contains("<th scope=\"row\">school");
        }
    }
}
