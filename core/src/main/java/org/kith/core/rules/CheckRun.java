package org.kith.core.rules;

import java.time.LocalDate;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Entry;
import org.kith.core.spi.PluginFailure;
import org.kith.core.text.Messages;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Findings;
import org.kith.core.validation.Pointer;
import org.kith.core.validation.Severity;

/** One check of one entry. Not thread-safe. */
final class CheckRun {

    private final Dossier dossier;
    private final LocalDate asOf;
    private final Entry<?> entry;
    private final Findings.Builder findings;
    private Messages messages = Messages.none();

    CheckRun(Dossier dossier, LocalDate asOf, Entry<?> entry, Findings.Builder findings) {
        this.dossier = dossier;
        this.asOf = asOf;
        this.entry = entry;
        this.findings = findings;
    }

    LocalDate asOf() {
        return asOf;
    }

    Dossier dossier() {
        return dossier;
    }

    void apply(BoundRule rule, Object value, Spot spot) {
        messages = rule.messages();
        try {
            rule.check(value, spot);
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            add(PluginFailure.finding(rule.ruleSet(), "check", e), spot.pointer());
        }
    }

    void report(Messages texts, Pointer pointer, Severity severity, String code, Object... arguments) {
        add(Finding.of(severity, code, texts, arguments), pointer);
    }

    void report(Pointer pointer, Severity severity, String code, Object... arguments) {
        report(messages, pointer, severity, code, arguments);
    }

    private void add(Finding finding, Pointer pointer) {
        Finding here = finding.withDocument(entry.document().address()).at(pointer);
        findings.add(
                entry.origin().map(origin -> here.at(origin.locate(pointer))).orElse(here));
    }
}
