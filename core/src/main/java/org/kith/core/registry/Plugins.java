package org.kith.core.registry;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSetMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kith.core.spi.Exporter;
import org.kith.core.spi.Model;
import org.kith.core.spi.Plugin;
import org.kith.core.spi.RuleSet;
import org.kith.core.spi.ScoringStrategy;
import org.kith.core.validation.Findings;

/**
 * The plug-ins that were found, by kind and name.
 *
 * <p>A plug-in that fails is left out and stands in the {@link #report() report}; the others are not touched by it. Nothing
 * depends on the order in which jars stand on a path. Immutable and thread-safe, as far as the plug-ins are.
 */
public final class Plugins {

    private final Shelf rules;
    private final Shelf scoring;
    private final Shelf exporters;
    private final PluginReport report;

    private Plugins(List<Entry> entries, Preferences preferences, Findings faults) {
        this.rules = Shelf.of(PluginKind.RULE_SET, entries, preferences);
        this.scoring = Shelf.of(PluginKind.SCORING, entries, preferences);
        this.exporters = Shelf.of(PluginKind.EXPORTER, entries, preferences);
        this.report = PluginReport.of(registrations(), findings().plus(faults).plus(preferences.unmatched(entries)));
    }

    private List<Registration> registrations() {
        return Stream.of(rules, scoring, exporters)
                .flatMap(shelf -> shelf.registrations().stream())
                .toList();
    }

    private Findings findings() {
        return rules.findings().plus(scoring.findings()).plus(exporters.findings());
    }

    /** {@return a builder that looks through the loader of Kith itself, then through the context loader of the thread} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the models, by name} */
    public List<Model> models() {
        return rules.all(Model.class);
    }

    /** {@return the rule sets, models among them, by name} */
    public List<RuleSet> ruleSets() {
        return rules.all(RuleSet.class);
    }

    /** {@return the scoring strategies, by name} */
    public List<ScoringStrategy> scoringStrategies() {
        return scoring.all(ScoringStrategy.class);
    }

    /** {@return the exporters, by name} */
    public List<Exporter> exporters() {
        return exporters.all(Exporter.class);
    }

    /**
     * {@return the scoring strategy of a name; empty if there is none}
     *
     * @throws UnknownPluginException if several have the name and the host prefers none
     */
    public Optional<ScoringStrategy> scoring(String name) {
        return scoring.find(name).map(ScoringStrategy.class::cast);
    }

    /**
     * {@return the exporter of a name; empty if there is none}
     *
     * @throws UnknownPluginException if several have the name and the host prefers none
     */
    public Optional<Exporter> exporter(String name) {
        return exporters.find(name).map(Exporter.class::cast);
    }

    /**
     * {@return the scoring strategy of a name}
     *
     * @throws UnknownPluginException if there is none, or several have the name and the host prefers none
     */
    public ScoringStrategy requireScoring(String name) {
        return (ScoringStrategy) scoring.require(name);
    }

    /**
     * {@return the exporter of a name}
     *
     * @throws UnknownPluginException if there is none, or several have the name and the host prefers none
     */
    public Exporter requireExporter(String name) {
        return (Exporter) exporters.require(name);
    }

    /** {@return what was found, and what is wrong with the rest} */
    public PluginReport report() {
        return report;
    }

    @Override
    public String toString() {
        return "Plugins(" + report.registrations().size() + " ready for use, "
                + report.findings().size() + " findings)";
    }

    /** Where to look, what to add, and what to prefer; for one thread at a time. */
    public static final class Builder {

        private final List<ClassLoader> loaders = new ArrayList<>();
        private final List<ModuleLayer> layers = new ArrayList<>();
        private final List<Plugin> instances = new ArrayList<>();
        private final ImmutableSetMultimap.Builder<String, String> preferences = ImmutableSetMultimap.builder();

        private Builder() {}

        /** Looks through a class loader, and no more in the standard places; may be called for several. */
        public Builder classLoader(ClassLoader loader) {
            loaders.add(loader);
            return this;
        }

        /** Looks in a module layer and its parents, and no more in the standard places; may be called for several. */
        public Builder layer(ModuleLayer layer) {
            layers.add(layer);
            return this;
        }

        /**
         * Adds a plug-in that the host made itself, for every kind that it is of. Its class is not created once more if it is
         * found as well.
         *
         * @throws IllegalArgumentException if it is of no kind
         */
        public Builder plus(Plugin instance) {
            checkArgument(
                    Stream.of(PluginKind.values())
                            .anyMatch(kind -> kind.contract().isInstance(instance)),
                    "%s is no Model, RuleSet, ScoringStrategy or Exporter; implement one of them.",
                    instance.getClass().getName());
            instances.add(instance);
            return this;
        }

        /**
         * Prefers a class where several plug-ins of one kind have a name; without effect where only one has it. Of several
         * plug-ins of that class the first that is found is taken.
         */
        public Builder prefer(String name, String className) {
            preferences.put(name, className);
            return this;
        }

        /** {@return the plug-ins; what is wrong with some of them is in the report and never thrown} */
        public Plugins build() {
            SearchPath path = path();
            Discovery discovery = new Discovery();
            discovery.take(instances);
            path.lookups().forEach(discovery::search);
            discovery.completeBuiltIns();
            Admission admission = Admission.of(discovery.candidates());
            Findings faults = path.findings().plus(discovery.faults()).plus(admission.faults());
            Plugins plugins = new Plugins(admission.entries(), new Preferences(preferences.build()), faults);
            RegistryLog.PLUGINS.write(plugins.report);
            return plugins;
        }

        private SearchPath path() {
            return loaders.isEmpty() && layers.isEmpty()
                    ? SearchPath.standard(
                            Plugins.class.getClassLoader(),
                            Thread.currentThread().getContextClassLoader())
                    : SearchPath.of(loaders, layers);
        }
    }
}
