package org.kith.core.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.core.dossier.Dossier;
import org.kith.core.shape.DocumentType;
import org.kith.core.spi.Reporter;
import org.kith.core.validation.Pointer;
import org.kith.core.validation.Severity;

/** The value under check, or a place below it that a rule has named. */
final class Spot implements Reporter {

    private final CheckRun run;
    private final @Nullable Spot parent;
    private final Object token;

    Spot(CheckRun run) {
        this(run, null, "");
    }

    private Spot(CheckRun run, @Nullable Spot parent, Object token) {
        this.run = run;
        this.parent = parent;
        this.token = token;
    }

    @Override
    public LocalDate asOf() {
        return run.asOf();
    }

    @Override
    public Dossier dossier() {
        return run.dossier();
    }

    @Override
    public Optional<DocumentType<?>> documentType(String name) {
        return run.documentType(name);
    }

    @Override
    public Spot at(String field) {
        return new Spot(run, this, field);
    }

    @Override
    public Spot at(int index) {
        return new Spot(run, this, index);
    }

    @Override
    public void report(Severity severity, String code, Object... arguments) {
        run.report(pointer(), severity, code, arguments);
    }

    private Pointer pointer() {
        if (parent == null) {
            return run.trail().pointer();
        }
        Pointer above = parent.pointer();
        return token instanceof Integer index ? above.child(index) : above.child((String) token);
    }
}
