package org.kith.plugins.tables;

import java.util.Optional;
import org.kith.core.dossier.Redacted;
import org.kith.core.shape.Document;
import org.kith.core.shape.DocumentType;
import org.kith.core.text.Id;
import org.kith.core.text.Messages;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Findings;
import org.kith.core.validation.Pointer;
import org.kith.core.validation.Severity;

/** Finds documents that others refer to, and keeps a finding for each that is not there. Not thread-safe. */
final class Lookup {

    private static final Messages MESSAGES = Messages.load(Lookup.class, "tables");

    private final Redacted dossier;
    private final Findings.Builder findings = Findings.builder();

    Lookup(Redacted dossier) {
        this.dossier = dossier;
    }

    /**
     * {@return a document, if the audience may see it}
     *
     * @param from the document that refers to it, at the pointer
     */
    <T extends Document> Optional<T> find(DocumentType<T> type, Id id, Document from, Pointer pointer) {
        Optional<T> found = dossier.find(type, id);
        if (found.isEmpty()) {
            report("table.missing-document", from, pointer, type.name(), id.value());
        }
        return found;
    }

    /** Keeps a finding about a part of a document. */
    void report(String code, Document document, Pointer pointer, Object... arguments) {
        findings.add(Finding.of(Severity.WARNING, code, MESSAGES, arguments)
                .withDocument(document.address())
                .at(pointer));
    }

    /** Keeps an error about the export as a whole, which makes it of no use. */
    void refuse(String code, Object... arguments) {
        findings.add(Finding.of(Severity.ERROR, code, MESSAGES, arguments));
    }

    /** {@return what was kept until now, in that order} */
    Findings findings() {
        return findings.build();
    }
}
