package org.kith.core.registry;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.core.spi.Plugin;
import org.kith.core.validation.Findings;

/** Where plug-ins are looked for, in order. */
record SearchPath(ImmutableList<Lookup<?>> lookups, Findings findings) {

    static SearchPath of(Iterable<ClassLoader> loaders, Iterable<ModuleLayer> layers) {
        ImmutableList.Builder<Lookup<?>> lookups = ImmutableList.builder();
        loaders.forEach(loader -> lookups.addAll(Lookup.through(loader)));
        layers.forEach(layer -> lookups.addAll(Lookup.in(layer)));
        return new SearchPath(lookups.build(), Findings.NONE);
    }

    /** {@return the loader of the kernel and then the context loader, unless that one sees another copy of the kernel} */
    static SearchPath standard(ClassLoader kernel, @Nullable ClassLoader context) {
        if (context == null || context == kernel) {
            return of(List.of(kernel), List.of());
        }
        return seesOtherKernel(context)
                ? new SearchPath(
                        ImmutableList.copyOf(Lookup.through(kernel)), Findings.of(Faults.contextLoaderSkipped()))
                : of(List.of(kernel, context), List.of());
    }

    private static boolean seesOtherKernel(ClassLoader loader) {
        try {
            return loader.loadClass(Plugin.class.getName()) != Plugin.class;
        } catch (ClassNotFoundException | LinkageError | RuntimeException e) {
            return false;
        }
    }
}
