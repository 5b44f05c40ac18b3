package org.kith.core.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.kith.core.dossier.Due;
import org.kith.core.dossier.DueKind;
import org.kith.core.dossier.Entry;
import org.kith.core.dossier.Origin;
import org.kith.core.spi.PluginFailure;
import org.kith.core.text.Messages;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Location;
import org.kith.core.validation.Pointer;
import org.kith.core.validation.Severity;

/** One walk through one entry, and what is found on it. Not thread-safe. */
final class Run {

    private static final Messages KERNEL = Messages.load(Run.class, "kernel");

    private final Scope scope;
    private final Entry<?> entry;
    private final Trail trail = new Trail();
    private final Spot here = new Spot(this);
    private final List<Finding> found = new ArrayList<>();
    private final List<Due> dues = new ArrayList<>();
    private Messages messages = Messages.none();
    private String address = "";

    Run(Scope scope, Entry<?> entry) {
        this.scope = scope;
        this.entry = entry;
    }

    Scope scope() {
        return scope;
    }

    Trail trail() {
        return trail;
    }

    /** Applies rules to the value that the trail leads to. */
    void apply(BoundRules rules, Object value) {
        messages = rules.messages();
        int findingsBefore = found.size();
        int duesBefore = dues.size();
        try {
            rules.applyAll(value, here);
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            found.subList(findingsBefore, found.size()).clear();
            dues.subList(duesBefore, dues.size()).clear();
            applyEach(rules, value);
        }
    }

    /** Applies rules of which one throws: a finding in its place, and the others as ever. */
    private void applyEach(BoundRules rules, Object value) {
        for (Look look : rules.looks()) {
            try {
                look.at(value, here);
            } catch (RuntimeException | LinkageError | StackOverflowError e) {
                Finding failure = PluginFailure.finding(rules.plugin(), rules.operation(), e);
                found.add(failure.withDocument(address()).at(trail.pointer()));
            }
        }
    }

    /** Reports a document that there is not. */
    void checkReference(String type, String id) {
        if (!scope.dossier().contains(type, id)) {
            report(KERNEL, trail.pointer(), Severity.ERROR, "reference.dangling", type, id);
        }
    }

    void report(Spot spot, Severity severity, String code, Object... arguments) {
        report(messages, spot.pointer(), severity, code, arguments);
    }

    void report(Spot spot, DueKind kind, LocalDate by, Consumer<Due.Builder> details) {
        if (!by.isAfter(scope.until())) {
            Due.Builder due = Due.builder();
            details.accept(due);
            dues.add(due.kind(kind)
                    .by(by)
                    .document(address())
                    .pointer(spot.pointer())
                    .build());
        }
    }

    private void report(Messages texts, Pointer pointer, Severity severity, String code, Object... arguments) {
        found.add(Finding.about(address(), pointer, severity, code, texts, arguments));
    }

    private String address() {
        if (address.isEmpty()) {
            address = entry.document().address();
        }
        return address;
    }

    /** {@return what is due until the last day of interest, in the order in which it was found} */
    List<Due> dues() {
        return dues;
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
