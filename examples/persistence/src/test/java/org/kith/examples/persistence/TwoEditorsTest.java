package org.kith.examples.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TwoEditorsTest {

    @Test
    void tellsTheStory(@TempDir Path folder) throws Exception {
        Path input = Files.createDirectory(folder.resolve("input"));
        Files.copy(Path.of("../main-job/input/place-birmingham.json"), input.resolve("place-birmingham.json"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        TwoEditors.run(input, "jdbc:h2:" + folder.resolve("documents"), new PrintStream(bytes, true, UTF_8));

        assertThat(bytes.toString(UTF_8).lines())
                .containsExactly(
                        "Read 1 documents, 0 findings.",
                        "Saved all: true",
                        "Anna opens place/birmingham, revision 1.",
                        "Ben opens place/birmingham, revision 1.",
                        "Anna saves it: now it is revision 2.",
                        "Ben cannot save it: somebody has, and it is revision 2 now.",
                        "Ben opens place/birmingham, revision 2.",
                        "Ben saves it: now it is revision 3.",
                        "Loaded 1 documents, 0 findings.");
    }
}
