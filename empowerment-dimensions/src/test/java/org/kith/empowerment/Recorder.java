package org.kith.empowerment;

import static com.google.common.collect.MoreCollectors.onlyElement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kith.core.dossier.Dossier;
import org.kith.core.shape.Document;
import org.kith.core.spi.Check;
import org.kith.core.spi.Reporter;
import org.kith.core.text.Messages;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Findings;
import org.kith.core.validation.Pointer;
import org.kith.core.validation.Severity;

/** Keeps what a rule reports about a document. */
record Recorder(Document document, Pointer pointer, List<Finding> found) implements Reporter {

    /** {@return what the check reports, in order} */
    static <T extends Document> Findings of(T document, Check<T> check) {
        Recorder recorder = new Recorder(document, Pointer.ROOT, new ArrayList<>());
        check.check(document, recorder);
        return Findings.copyOf(recorder.found);
    }

    /** {@return the only finding of the check} */
    static <T extends Document> Finding only(T document, Check<T> check) {
        return of(document, check).stream().collect(onlyElement());
    }

    @Override
    public LocalDate asOf() {
        return LocalDate.of(2022, 3, 14);
    }

    @Override
    public Dossier dossier() {
        return Dossier.of(document);
    }

    @Override
    public Reporter at(String field) {
        return new Recorder(document, pointer.child(field), found);
    }

    @Override
    public Reporter at(int index) {
        return new Recorder(document, pointer.child(index), found);
    }

    @Override
    public void report(Severity severity, String code, Object... arguments) {
        Messages messages = Messages.load(EmpowermentModel.class, "empowerment");
        found.add(Finding.of(severity, code, messages, arguments)
                .withDocument(document.address())
                .at(pointer));
    }
}
