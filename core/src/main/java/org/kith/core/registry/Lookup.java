package org.kith.core.registry;

import com.google.common.collect.ImmutableList;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceLoader;
import org.kith.core.spi.Exporter;
import org.kith.core.spi.Model;
import org.kith.core.spi.Plugin;
import org.kith.core.spi.RuleSet;
import org.kith.core.spi.ScoringStrategy;

/** A search for plug-ins of one kind in one place. */
record Lookup<P extends Plugin>(PluginKind kind, ServiceLoader<P> services, LoadTrace trace) {

    /** {@return a search for each kind through a class loader, which sees modules and the class path} */
    static List<Lookup<?>> through(ClassLoader loader) {
        LoadTrace trace = new LoadTrace();
        ClassLoader traced = new TracingLoader(loader, trace);
        return ImmutableList.of(
                new Lookup<>(PluginKind.MODEL, ServiceLoader.load(Model.class, traced), trace),
                new Lookup<>(PluginKind.RULE_SET, ServiceLoader.load(RuleSet.class, traced), trace),
                new Lookup<>(PluginKind.SCORING, ServiceLoader.load(ScoringStrategy.class, traced), trace),
                new Lookup<>(PluginKind.EXPORTER, ServiceLoader.load(Exporter.class, traced), trace));
    }

    /** {@return a search for each kind in a module layer and its parents, which sees no class path} */
    static List<Lookup<?>> in(ModuleLayer layer) {
        LoadTrace trace = new LoadTrace();
        return ImmutableList.of(
                new Lookup<>(PluginKind.MODEL, ServiceLoader.load(layer, Model.class), trace),
                new Lookup<>(PluginKind.RULE_SET, ServiceLoader.load(layer, RuleSet.class), trace),
                new Lookup<>(PluginKind.SCORING, ServiceLoader.load(layer, ScoringStrategy.class), trace),
                new Lookup<>(PluginKind.EXPORTER, ServiceLoader.load(layer, Exporter.class), trace));
    }

    /** {@return the providers, each found when it is asked for; an error does not end them} */
    Iterator<ServiceLoader.Provider<P>> providers() {
        return services.stream().iterator();
    }
}
