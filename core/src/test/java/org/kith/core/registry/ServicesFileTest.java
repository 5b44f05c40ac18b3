package org.kith.core.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServicesFileTest {

    @Nested
    class Label {

        @ParameterizedTest
        @CsvSource({
            "jar:file:/home/jane/lib/acme.jar!/META-INF/services/x.Y, acme.jar",
            "file:/home/jane/acme/target/classes/META-INF/services/x.Y, classes",
            "jar:file:/home/jane/app.jar!/BOOT-INF/lib/acme.jar!/META-INF/services/x.Y, acme.jar",
            "file:/META-INF/services/x.Y, ''",
        })
        void isTheLastStepBeforeTheFile(String url, String label) throws MalformedURLException {
            assertThat(ServicesFile.label(new URL(url))).isEqualTo(label);
        }
    }

    @Nested
    class Lines {

        @TempDir
        private Path folder;

        private ServicesFile file(String text) throws IOException {
            return ServicesFile.read(Workshop.url(Workshop.write(folder.resolve("services"), text)));
        }

        @Test
        void mayBeEmptyAndMayHoldComments() throws IOException {
            ServicesFile file = file("# all\n\n  org.acme.A  # the first\r\norg.acme.\u00c4$B\n");

            assertThat(file.badLines()).isEqualTo("unknown");
            assertThat(file.lost()).isEqualTo("org.acme.A, org.acme.\u00c4$B");
        }

        @Test
        void areBadIfTheyAreNoClassNames() throws IOException {
            ServicesFile file = file("org.acme.A\ntwo words\norg.acme.1\n\n.x\n");

            assertThat(file.badLines()).isEqualTo("2, 3, 5");
            assertThat(file.lost()).isEqualTo("org.acme.A");
        }

        @Test
        void mayAllBeBad() throws IOException {
            assertThat(file("-").lost()).isEqualTo("none");
        }

        @Test
        void areNoneIfTheFileIsGone() {
            ServicesFile file = ServicesFile.read(Workshop.url(folder.resolve("gone")));

            assertThat(file.badLines()).isEqualTo("unknown");
            assertThat(file.lost()).isEqualTo("none");
        }
    }
}
