package org.kith.core.rules;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Due;
import org.kith.core.dossier.DueKind;
import org.kith.core.shape.DocumentType;
import org.kith.core.spi.DueReporter;
import org.kith.core.spi.Reporter;
import org.kith.core.validation.Pointer;
import org.kith.core.validation.Severity;

/** The value that the walk has come to, or a place below it that a rule has named. */
final class Spot implements Reporter, DueReporter {

    private final Run run;
    private final @Nullable Spot parent;
    private final Object token;

    Spot(Run run) {
        this(run, null, "");
    }

    private Spot(Run run, @Nullable Spot parent, Object token) {
        this.run = run;
        this.parent = parent;
        this.token = token;
    }

    @Override
    public LocalDate asOf() {
        return run.scope().asOf();
    }

    @Override
    public Dossier dossier() {
        return run.scope().dossier();
    }

    @Override
    public Optional<DocumentType<?>> documentType(String name) {
        return Optional.ofNullable(run.scope().types().get(name));
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
        run.report(this, severity, code, arguments);
    }

    @Override
    public void report(DueKind kind, LocalDate by, Consumer<Due.Builder> details) {
        run.report(this, kind, by, details);
    }

    Pointer pointer() {
        if (parent == null) {
            return run.trail().pointer();
        }
        Pointer above = parent.pointer();
        return token instanceof Integer index ? above.child(index) : above.child((String) token);
    }
}
