package org.kith.plugins.webdata;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that say what an export looks like; {@code -Dkith.golden.rewrite=true} writes them anew. */
final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/org/kith/plugins/webdata");

    private Golden() {}

    static void check(String file, String actual) throws IOException {
        Path path = FOLDER.resolve(file);
        if (Boolean.getBoolean("kith.golden.rewrite")) {
            Files.createDirectories(FOLDER);
            Files.writeString(path, actual);
        }
        assertThat(actual).isEqualTo(new String(Files.readAllBytes(path), UTF_8));
    }
}
