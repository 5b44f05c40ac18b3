package org.kith.examples.architecture;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kith.core.Kith;
import org.kith.core.shape.DocumentType;

/** The schemas in {@code docs/schemas} are those of the shapes. */
class SchemasTest {

    private static final Path FOLDER = Golden.DOCS.resolve("schemas");
    private static final Kith KITH = Kith.load();

    @ParameterizedTest
    @MethodSource("types")
    void sayWhatTheShapesSay(DocumentType<?> type) throws IOException {
        Golden.check(FOLDER.resolve(fileOf(type)), KITH.schema(type));
    }

    @Test
    void areOneForEachTypeAndNoMore() throws IOException {
        Set<String> expected = types().map(SchemasTest::fileOf).collect(toSet());
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    static Stream<DocumentType<?>> types() {
        return KITH.documentTypes().stream();
    }

    private static String fileOf(DocumentType<?> type) {
        return type.name() + ".schema.json";
    }
}
