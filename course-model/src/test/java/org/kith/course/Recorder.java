package org.kith.course;

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

/** Keeps what a rule reports, with the texts of the model. */
final class Recorder implements Reporter {

    private static final Messages MESSAGES = Messages.load(CourseModel.class, "course");

    private final Dossier dossier;
    private final Pointer pointer;
    private final List<Finding> found;

    private Recorder(Dossier dossier, Pointer pointer, List<Finding> found) {
        this.dossier = dossier;
        this.pointer = pointer;
        this.found = found;
    }

    /** {@return what a rule finds in a value among some documents} */
    static <T> Findings found(Check<T> rule, T value, Document... documents) {
        Recorder recorder = new Recorder(Dossier.of(documents), Pointer.ROOT, new ArrayList<>());
        rule.check(value, recorder);
        return Findings.copyOf(recorder.found);
    }

    @Override
    public LocalDate asOf() {
        return LocalDate.of(2022, 3, 14);
    }

    @Override
    public Dossier dossier() {
        return dossier;
    }

    @Override
    public Reporter at(String field) {
        return new Recorder(dossier, pointer.child(field), found);
    }

    @Override
    public Reporter at(int index) {
        return new Recorder(dossier, pointer.child(index), found);
    }

    @Override
    public void report(Severity severity, String code, Object... arguments) {
        found.add(Finding.of(severity, code, MESSAGES, arguments).at(pointer));
    }
}
