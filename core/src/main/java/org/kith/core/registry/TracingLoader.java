package org.kith.core.registry;

import java.io.IOException;
import java.net.URL;
import java.util.Enumeration;

/** Leaves everything to another class loader and takes down what is asked for. Defines no classes. */
final class TracingLoader extends ClassLoader {

    private final ClassLoader delegate;
    private final LoadTrace trace;

    TracingLoader(ClassLoader delegate, LoadTrace trace) {
        super(delegate);
        this.delegate = delegate;
        this.trace = trace;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        trace.loads(name);
        return delegate.loadClass(name);
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        Enumeration<URL> files = delegate.getResources(name);
        return new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return files.hasMoreElements();
            }

            @Override
            public URL nextElement() {
                URL file = files.nextElement();
                trace.opens(file);
                return file;
            }
        };
    }
}
