package org.kith.core.registry;

/**
 * A plug-in that is ready for use.
 *
 * <p>Immutable.
 *
 * @param kind what it is for
 * @param name its name, of which there is only one among its kind
 * @param className the name of its class
 * @param origin the module that it comes from, {@code class path}, or {@code given by the host}
 */
public record Registration(PluginKind kind, String name, String className, String origin) {

    /** {@return all of it on one line, as in {@code exporter calendar: org.example.Calendar (class path)}} */
    @Override
    public String toString() {
        return kind.words() + " " + name + ": " + className + " (" + origin + ")";
    }
}
