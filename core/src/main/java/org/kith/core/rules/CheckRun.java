package org.kith.core.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Entry;
import org.kith.core.dossier.Origin;
import org.kith.core.spi.PluginFailure;
import org.kith.core.text.Messages;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Location;
import org.kith.core.validation.Pointer;
import org.kith.core.validation.Severity;

/** One check of one entry. Not thread-safe. */
final class CheckRun {

    private final Dossier dossier;
    private final LocalDate asOf;
    private final Entry<?> entry;
    private final List<Finding> found = new ArrayList<>();
    private Messages messages = Messages.none();

    CheckRun(Dossier dossier, LocalDate asOf, Entry<?> entry) {
        this.dossier = dossier;
        this.asOf = asOf;
        this.entry = entry;
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
        found.add(finding.withDocument(entry.document().address()).at(pointer));
    }

    /** {@return what was found, with the places in the file if the document was read from one} */
    List<Finding> findings() {
        return found.isEmpty() ? found : entry.origin().map(this::located).orElse(found);
    }

    private List<Finding> located(Origin origin) {
        Map<Pointer, Location> places =
                origin.locate(found.stream().map(Finding::pointer).distinct().toList());
        return found.stream()
                .map(finding -> finding.at(places.getOrDefault(finding.pointer(), Location.ofFile(origin.file()))))
                .toList();
    }
}
