package org.kith.examples.architecture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of {@code docs} that are generated; {@code -Dkith.golden.rewrite=true} writes them anew. */
final class Golden {

    static final Path DOCS = Sources.ROOT.resolve("docs");

    private Golden() {}

    static boolean isRewritten() {
        return Boolean.getBoolean("kith.golden.rewrite");
    }

    static void check(Path file, String actual) throws IOException {
        if (isRewritten()) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, actual);
        }
        assertThat(new String(Files.readAllBytes(file), UTF_8)).isEqualTo(actual);
    }
}
