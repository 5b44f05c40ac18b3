package org.kith.core.registry;

import com.google.common.collect.Streams;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Another copy of the kernel, in class loaders or modules of its own, which can only be talked to by reflection. */
final class ForeignKernel {

    static {
        System.setProperty("slf4j.internal.verbosity", "ERROR"); // each copy would say that it has nowhere to log
    }

    private final Object builder;

    ForeignKernel(ClassLoader loader) {
        try {
            builder = loader.loadClass(Plugins.class.getName())
                    .getMethod("builder")
                    .invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    ForeignKernel classLoader(ClassLoader loader) {
        call(builder, "classLoader", ClassLoader.class, loader);
        return this;
    }

    ForeignKernel layer(ModuleLayer layer) {
        call(builder, "layer", ModuleLayer.class, layer);
        return this;
    }

    Loaded load() {
        return new Loaded(call(builder, "build"));
    }

    /** The plug-ins of the other kernel. */
    static final class Loaded {

        private final Object plugins;

        private Loaded(Object plugins) {
            this.plugins = plugins;
        }

        /** {@return the class of an exporter} */
        Class<?> exporter(String name) {
            return call(plugins, "requireExporter", String.class, name).getClass();
        }

        List<String> models() {
            return stream(call(plugins, "models"))
                    .map(model -> model.getClass().getName())
                    .toList();
        }

        List<Trouble> troubles() {
            return stream(call(call(plugins, "report"), "findings"))
                    .map(Trouble::of)
                    .toList();
        }

        String report() {
            return call(plugins, "report").toString();
        }

        private static Stream<Object> stream(Object iterable) {
            return Streams.stream((Iterable<?>) iterable).map(each -> each);
        }
    }

    /** A finding of the other kernel. */
    record Trouble(String code, List<?> arguments, Optional<?> advice) {

        static Trouble of(Object finding) {
            return new Trouble((String) call(finding, "code"), (List<?>) call(finding, "arguments"), (Optional<?>)
                    call(finding, "advice"));
        }
    }

    private static Object call(Object target, String method) {
        try {
            return target.getClass().getMethod(method).invoke(target);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object call(Object target, String method, Class<?> type, Object argument) {
        try {
            return target.getClass().getMethod(method, type).invoke(target, argument);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
