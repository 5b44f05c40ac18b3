package org.kith.core.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kith.core.audience.Audience;
import org.kith.core.shape.Document;
import org.kith.core.shape.DocumentType;
import org.kith.core.text.Id;

/**
 * A dossier as one audience may see it: all that exporters ever get.
 *
 * <p>Where an audience is below another, its view is contained in the other's. Extensions and origins are in no view: nobody
 * but their owner knows who may see them. Immutable and thread-safe.
 */
public final class Redacted {

    private final Audience audience;
    private final Dossier dossier;
    private final Dossier original;

    private Redacted(Audience audience, Dossier dossier, Dossier original) {
        this.audience = audience;
        this.dossier = dossier;
        this.original = original;
    }

    /** {@return what an audience may see of a dossier and of its background} */
    public static Redacted of(Dossier dossier, Audience audience) {
        Redaction redaction = new Redaction(audience);
        return new Redacted(audience, redactAll(dossier, redaction), dossier);
    }

    private static Dossier redactAll(Dossier dossier, Redaction redaction) {
        Dossier seen = redact(dossier, redaction);
        Dossier background = dossier.background();
        return background == Dossier.EMPTY
                ? seen
                : seen.over(background.viewOf(redaction.audience(), () -> redactAll(background, redaction)));
    }

    private static Dossier redact(Dossier dossier, Redaction redaction) {
        List<Entry<?>> entries = new ArrayList<>();
        dossier.entries().forEach(entry -> redact(entry, redaction).ifPresent(entries::add));
        return Dossier.ofEntries(entries);
    }

    @SuppressWarnings("unchecked") // a document is of the type that it says
    private static <T extends Document> Optional<Entry<?>> redact(Entry<T> entry, Redaction redaction) {
        return redact((DocumentType<T>) entry.document().type(), entry, redaction);
    }

    private static <T extends Document> Optional<Entry<?>> redact(
            DocumentType<T> type, Entry<T> entry, Redaction redaction) {
        T document = type.javaType().cast(entry.document());
        return redaction.redact(type.shape(), document).map(seen -> entry.redacted(seen, redaction.audience()));
    }

    /** {@return the audience} */
    public Audience audience() {
        return audience;
    }

    /** {@return whether nothing of the dossier was taken out} */
    public boolean isWhole() {
        return dossier.size() == original.size()
                && dossier.entries().stream()
                        .allMatch(entry -> entry.redactedFor().isEmpty());
    }

    /** {@return what the audience may see} */
    public Dossier dossier() {
        return dossier;
    }

    /** {@return the documents of one type, by id} */
    public <T extends Document> List<T> all(DocumentType<T> type) {
        return dossier.all(type);
    }

    /** {@return the document of a type and id, if the audience may see it} */
    public <T extends Document> Optional<T> find(DocumentType<T> type, Id id) {
        return dossier.find(type, id);
    }

    @Override
    public String toString() {
        return "Redacted[" + audience + ", " + dossier + "]";
    }
}
