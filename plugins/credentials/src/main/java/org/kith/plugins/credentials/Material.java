package org.kith.plugins.credentials;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.kith.core.dossier.Redacted;
import org.kith.core.shape.Document;
import org.kith.core.shape.DocumentType;
import org.kith.core.text.Id;
import org.kith.core.text.Messages;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Findings;
import org.kith.core.validation.Pointer;
import org.kith.core.validation.Severity;
import org.kith.course.certificate.Certificate;

/** The documents that credentials are made from, and what could not be said of them. Not thread-safe. */
final class Material {

    static final Messages MESSAGES = Messages.load(Material.class, "credentials");

    private final Redacted dossier;
    private final Findings.Builder findings = Findings.builder();
    private final Set<Finding> notes = new LinkedHashSet<>();

    Material(Redacted dossier) {
        this.dossier = dossier;
    }

    /** {@return a document that a certificate leads to; where it is not there, that is reported} */
    <T extends Document> Optional<T> find(DocumentType<T> type, Id id, Certificate from) {
        Optional<T> found = dossier.find(type, id);
        if (found.isEmpty()) {
            report("credentials.missing-document", from, "cohort", type.name(), id.value());
        }
        return found;
    }

    /** Reports what is missing or wrong about a certificate. */
    void report(String code, Certificate certificate, String field, Object... arguments) {
        findings.add(Finding.of(Severity.WARNING, code, MESSAGES, arguments)
                .withDocument(certificate.address())
                .at(Pointer.ROOT.child(field)));
    }

    /** Notes once, however often it is said, what is good to know of the whole file. */
    void note(String code) {
        notes.add(Finding.of(Severity.INFO, code, MESSAGES));
    }

    /** {@return what was reported, and then what was noted} */
    Findings findings() {
        return findings.build().plus(Findings.copyOf(notes));
    }
}
