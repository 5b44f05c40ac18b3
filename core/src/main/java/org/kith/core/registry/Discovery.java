package org.kith.core.registry;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.kith.core.rules.KernelModel;
import org.kith.core.spi.Plugin;
import org.kith.core.validation.Findings;

/** Gathers plug-ins from where they may be; each class counts once, and what fails is taken down. For one thread. */
final class Discovery {

    private static final int MOST_ERRORS_IN_A_ROW = 100;

    private enum Step {
        TAKEN,
        FAILED,
        AT_END
    }

    private final List<Candidate> candidates = new ArrayList<>();
    private final Findings.Builder faults = Findings.builder();
    private final SetMultimap<PluginKind, Class<?>> seen = HashMultimap.create();
    private int providers;

    /** Takes plug-ins that the host made itself: all of them, and none of their classes again later. */
    void take(List<Plugin> instances) {
        for (Plugin instance : instances) {
            for (PluginKind kind : PluginKind.values()) {
                if (kind.contract().isInstance(instance) && kind.of(instance) == kind) {
                    candidates.add(Candidate.given(kind, instance));
                    seen.put(kind.family(), instance.getClass());
                }
            }
        }
    }

    /** Takes what a search finds, up to the end or too many errors in a row. */
    <P extends Plugin> void search(Lookup<P> lookup) {
        Iterator<ServiceLoader.Provider<P>> rest = lookup.providers();
        int errors = 0;
        while (errors < MOST_ERRORS_IN_A_ROW) {
            Step step = step(lookup, rest);
            if (step == Step.AT_END) {
                return;
            }
            errors = step == Step.FAILED ? errors + 1 : 0;
        }
        faults.add(Faults.tooManyErrors(lookup.kind(), errors));
    }

    private <P extends Plugin> Step step(Lookup<P> lookup, Iterator<ServiceLoader.Provider<P>> rest) {
        lookup.trace().clear();
        ServiceLoader.Provider<P> provider;
        try {
            if (!rest.hasNext()) {
                return Step.AT_END;
            }
            provider = rest.next();
        } catch (ServiceConfigurationError | LinkageError | StackOverflowError | RuntimeException e) {
            faults.add(LookupFault.of(lookup, e));
            return Step.FAILED;
        }
        create(lookup.kind(), provider);
        return Step.TAKEN;
    }

    private void create(PluginKind kind, ServiceLoader.Provider<? extends Plugin> provider) {
        Class<?> type = provider.type();
        boolean known = !Modifier.isAbstract(type.getModifiers()) && !seen.put(kind.family(), type);
        if (known) {
            return;
        }
        providers++;
        try {
            keep(kind, provider.get(), type);
        } catch (ServiceConfigurationError | LinkageError | StackOverflowError | RuntimeException e) {
            faults.add(CreationFault.of(type, e));
        }
    }

    /** A static method may make a class other than the type that it declares, and one that is known. */
    private void keep(PluginKind kind, Plugin plugin, Class<?> type) {
        if (plugin.getClass() == type || seen.put(kind.family(), plugin.getClass())) {
            candidates.add(Candidate.found(kind.of(plugin), plugin));
        }
    }

    /** Adds the kernel's own model if no search found it. */
    void completeBuiltIns() {
        if (!seen.containsEntry(PluginKind.MODEL.family(), KernelModel.class)) {
            candidates.add(Candidate.builtIn(PluginKind.MODEL, new KernelModel()));
            faults.add(Faults.servicesLost(KernelModel.class, providers));
        }
    }

    List<Candidate> candidates() {
        return candidates;
    }

    Findings faults() {
        return faults.build();
    }
}
