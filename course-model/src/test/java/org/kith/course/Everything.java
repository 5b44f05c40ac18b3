package org.kith.course;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.kith.core.Kith;
import org.kith.core.dossier.Dossier;

/** A document of each type about courses, in which as much as possible is filled in. */
public final class Everything {

    private static final Kith KITH = Kith.load();

    private Everything() {}

    /** {@return the documents of some types} */
    public static Dossier of(String... types) {
        Dossier dossier = Dossier.of();
        for (String type : types) {
            dossier = dossier.plus(KITH.readDocument(type + ".json", json(type)).orElseThrow());
        }
        return dossier;
    }

    private static byte[] json(String type) {
        try (InputStream in = Everything.class.getResourceAsStream("everything/" + type + ".json")) {
            return requireNonNull(in, type).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
