package org.kith.examples.mainjob;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kith.core.Kith;
import org.kith.core.dossier.Entry;
import org.kith.core.shape.Document;
import org.kith.core.validation.Outcome;

/** The shipped input; {@code -Dkith.golden.rewrite=true} writes it anew in the one form that Kith writes. */
class ExampleInputTest {

    private static final Kith KITH = Kith.load();

    @ParameterizedTest
    @MethodSource("files")
    void isReadWithoutAFinding(String file) throws IOException {
        assertThat(read(file).findings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void isTheSameWhenItIsWrittenAgain(String file) throws IOException {
        byte[] written = KITH.writeDocument(read(file).orElseThrow());
        if (Boolean.getBoolean("kith.golden.rewrite")) {
            Files.write(Run.INPUT.resolve(file), written);
        }

        assertThat(new String(written, UTF_8)).isEqualTo(Files.readString(Run.INPUT.resolve(file), UTF_8));
    }

    @ParameterizedTest
    @MethodSource("files")
    void isNamedForItsDocument(String file) throws IOException {
        Document document = read(file).orElseThrow().document();

        assertThat(file).isEqualTo(document.type().name() + "-" + document.idText() + ".json");
    }

    @ParameterizedTest
    @MethodSource("files")
    void saysWhereItsFactsComeFrom(String file) throws IOException {
        assertThat(Files.readString(Run.INPUT.resolve(file), UTF_8))
                .satisfiesAnyOf(
                        itself -> assertThat(itself)
                                .containsPattern("\"sources?\": [\\[{]")
                                .contains("\"citation\": \""),
                        ofTheMadeUpCohort -> assertThat(ofTheMadeUpCohort)
                                .containsPattern("\"(cohort|policy)\": \"" + SketchCohort.ID + "\""));
    }

    @Test
    void isCheckedWithoutAnError() throws IOException {
        assertThat(KITH.check(KITH.read(Run.INPUT).orElseThrow(), LocalDate.parse(Run.AS_OF))
                        .hasErrors())
                .isFalse();
    }

    @Test
    void findsEveryPluginInGoodHealth() {
        assertThat(KITH.findings()).isEmpty();
    }

    static Stream<String> files() {
        return Run.files(Run.INPUT).keySet().stream();
    }

    private static Outcome<Entry<?>> read(String file) throws IOException {
        Path path = Run.INPUT.resolve(file);
        return KITH.readDocument(file, Files.readAllBytes(path));
    }
}
