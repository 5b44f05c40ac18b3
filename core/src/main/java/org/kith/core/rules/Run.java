package org.kith.core.rules;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
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

    /** The rule that is applied; written only where it is another one, which is felt in a list of many values. */
    private @Nullable BoundRule current;

    private Finding.@Nullable About about;

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

    /** Applies a rule to the value that the trail leads to; one that throws gives a finding more. */
    void apply(BoundRule rule, Object value) {
        if (current != rule) {
            current = rule;
        }
        try {
            rule.apply(value, here);
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            Finding failure = PluginFailure.finding(rule.plugin(), rule.operation(), e);
            found.add(failure.withDocument(entry.document().address()).at(trail.pointer()));
        }
    }

    /** Reports a document that there is not. */
    void checkReference(String type, String id) {
        if (!scope.dossier().contains(type, id)) {
            report(KERNEL, trail.pointer(), Severity.ERROR, "reference.dangling", type, id);
        }
    }

    void report(Spot spot, Severity severity, String code, Object... arguments) {
        report(requireNonNull(current).messages(), spot.pointer(), severity, code, arguments);
    }

    void report(Spot spot, DueKind kind, LocalDate by, Consumer<Due.Builder> details) {
        if (!by.isAfter(scope.until())) {
            Due.Builder due = Due.builder();
            details.accept(due);
            dues.add(due.kind(kind)
                    .by(by)
                    .document(entry.document().address())
                    .pointer(spot.pointer())
                    .build());
        }
    }

    private void report(Messages texts, Pointer pointer, Severity severity, String code, Object... arguments) {
        found.add(about().at(pointer, severity, code, texts, arguments));
    }

    private Finding.About about() {
        if (about == null) {
            about = Finding.about(entry.document().address());
        }
        return about;
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
