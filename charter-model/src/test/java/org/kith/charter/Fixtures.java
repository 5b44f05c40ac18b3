package org.kith.charter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.kith.core.Kith;
import org.kith.core.dossier.Dossier;
import org.kith.core.shape.Document;

/** Documents of real places, read from files beside the tests. */
final class Fixtures {

    static final Kith KITH = Kith.load();

    static final Dossier CATALOGUE = KITH.catalogue();

    static final Charter THIRTEEN =
            CATALOGUE.find(Charter.TYPE, Charters.COMPASSIONATE_CITY_13).orElseThrow();

    static final Charter TWELVE =
            CATALOGUE.find(Charter.TYPE, Charters.COMPASSIONATE_CITY_12).orElseThrow();

    private Fixtures() {}

    static LocalCharter plymouth() {
        return read(LocalCharter.class, "local-charter-plymouth-headings.json");
    }

    static LocalCharter bern() {
        return read(LocalCharter.class, "local-charter-berner-charta.json");
    }

    /** Reads a document, and refuses one with findings. */
    static <T extends Document> T read(Class<T> type, String file) {
        try (InputStream in = Fixtures.class.getResourceAsStream(file)) {
            return type.cast(
                    KITH.readDocument(file, in.readAllBytes()).orElseThrow().document());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
