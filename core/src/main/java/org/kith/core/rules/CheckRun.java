package org.kith.core.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Entry;
import org.kith.core.dossier.Origin;
import org.kith.core.shape.DocumentType;
import org.kith.core.spi.Check;
import org.kith.core.spi.PluginFailure;
import org.kith.core.text.Messages;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Location;
import org.kith.core.validation.Pointer;
import org.kith.core.validation.Severity;

/** One check of one entry. Not thread-safe. */
final class CheckRun {

    private static final Messages KERNEL = Messages.load(CheckRun.class, "kernel");

    private final Map<String, DocumentType<?>> types;
    private final Dossier dossier;
    private final LocalDate asOf;
    private final Entry<?> entry;
    private final Trail trail = new Trail();
    private final Spot here = new Spot(this);
    private final List<Finding> found = new ArrayList<>();
    private Messages messages = Messages.none();
    private String address = "";

    CheckRun(Map<String, DocumentType<?>> types, Dossier dossier, LocalDate asOf, Entry<?> entry) {
        this.types = types;
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

    Optional<DocumentType<?>> documentType(String name) {
        return Optional.ofNullable(types.get(name));
    }

    Trail trail() {
        return trail;
    }

    /** Applies rules to the value that the trail leads to. */
    void apply(BoundRules rules, Object value) {
        messages = rules.messages();
        int before = found.size();
        try {
            rules.applyAll(value, here);
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            found.subList(before, found.size()).clear();
            applyEach(rules, value);
        }
    }

    /** Applies rules of which one throws: a finding in its place, and the others as ever. */
    private void applyEach(BoundRules rules, Object value) {
        for (Check<Object> check : rules.checks()) {
            try {
                check.check(value, here);
            } catch (RuntimeException | LinkageError | StackOverflowError e) {
                Finding failure = PluginFailure.finding(rules.ruleSet(), "check", e);
                found.add(failure.withDocument(address()).at(trail.pointer()));
            }
        }
    }

    /** Reports a document that there is not. */
    void checkReference(String type, String id) {
        if (!dossier.contains(type, id)) {
            report(KERNEL, trail.pointer(), Severity.ERROR, "reference.dangling", type, id);
        }
    }

    void report(Pointer pointer, Severity severity, String code, Object... arguments) {
        report(messages, pointer, severity, code, arguments);
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
