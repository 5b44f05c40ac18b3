package org.kith.core.registry;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kith.core.spi.Exporter;
import org.kith.core.spi.Model;
import org.kith.core.spi.Plugin;
import org.kith.core.spi.RuleSet;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Findings;
import org.kith.core.validation.Outcome;

/** Asks a plug-in once for everything that it declares, so that one that cannot answer is turned away at the door. */
final class Inspection {

    private static final Pattern NAME = Pattern.compile("(?=.{1,64}$)[a-z0-9]+([.-][a-z0-9]+)*");

    private final Candidate candidate;
    private final Plugin plugin;

    private Inspection(Candidate candidate) {
        this.candidate = candidate;
        this.plugin = candidate.plugin();
    }

    /** {@return the plug-in with its name, or why it cannot be used} */
    static Outcome<Entry> of(Candidate candidate) {
        Inspection inspection = new Inspection(candidate);
        return inspection
                .spi()
                .flatMap(spi -> inspection.name())
                .flatMap(name -> inspection.declared().map(parts -> new Entry(candidate, name)));
    }

    private Outcome<Integer> spi() {
        return ask("spi", plugin::spi)
                .flatMap(spi -> spi == Plugin.SPI
                        ? Outcome.of(spi)
                        : refuse(Faults.spiUnsupported(candidate.className(), spi)));
    }

    private Outcome<String> name() {
        return ask("name", () -> Optional.ofNullable(plugin.name()))
                .flatMap(name -> name.filter(text -> NAME.matcher(text).matches())
                        .map(Outcome::of)
                        .orElseGet(() -> refuse(Faults.nameInvalid(candidate.className()))));
    }

    private Outcome<Boolean> declared() {
        Findings failures = Stream.of(options(), rules(), model(), exporter())
                .flatMap(List::stream)
                .flatMap(part -> part.findings().stream())
                .collect(Findings.toFindings());
        return failures.isEmpty() ? Outcome.of(true) : Outcome.failed(failures);
    }

    private List<Outcome<?>> options() {
        return ImmutableList.of(ask("options", () -> List.copyOf(plugin.options())));
    }

    private List<Outcome<?>> rules() {
        return plugin instanceof RuleSet rules
                ? ImmutableList.of(ask("rules", () -> List.copyOf(rules.rules())))
                : ImmutableList.of();
    }

    private List<Outcome<?>> model() {
        return plugin instanceof Model model
                ? ImmutableList.of(
                        ask("documentTypes", () -> List.copyOf(model.documentTypes())),
                        ask("catalogues", () -> List.copyOf(model.catalogues())))
                : ImmutableList.of();
    }

    private List<Outcome<?>> exporter() {
        return plugin instanceof Exporter exporter
                ? ImmutableList.of(
                        ask("mediaType", exporter::mediaType), ask("accepts", () -> List.copyOf(exporter.accepts())))
                : ImmutableList.of();
    }

    private <T> Outcome<T> ask(String operation, Supplier<? extends T> call) {
        return Guard.call(candidate.className(), operation, call);
    }

    private static <T> Outcome<T> refuse(Finding fault) {
        return Outcome.failed(Findings.of(fault));
    }
}
