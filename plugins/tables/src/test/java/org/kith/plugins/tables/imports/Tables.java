package org.kith.plugins.tables.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.kith.core.Kith;

/** The tables and mappings of these tests. */
final class Tables {

    static final Kith KITH = Kith.load();

    private Tables() {}

    static byte[] csv(String name) {
        return bytes(name + ".csv");
    }

    static ImportMapping mapping(String id) {
        String file = "import-mapping-" + id + ".json";
        return (ImportMapping)
                KITH.readDocument(file, bytes(file)).orElseThrow().document();
    }

    static Importer importer(ImportMapping mapping) {
        return Importer.of(mapping, KITH.documentTypes()).orElseThrow();
    }

    static Importer importer(String id) {
        return importer(mapping(id));
    }

    static byte[] utf8(String... lines) {
        return String.join("\n", lines).getBytes(UTF_8);
    }

    private static byte[] bytes(String file) {
        try (InputStream in = Tables.class.getResourceAsStream(file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
