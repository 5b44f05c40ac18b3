package org.kith.core.registry;

import java.net.URL;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the JVM last asked a class loader for.
 *
 * <p>An error about a provider often names only the class that the provider needs, or a file. The last request tells which
 * provider, and which file, it is about. Providers of named modules are not asked for in this way.
 */
final class LoadTrace {

    private @Nullable URL file;
    private @Nullable String className;

    /** Forgets the last request. */
    void clear() {
        file = null;
        className = null;
    }

    /** Takes down that a services file is opened. */
    void opens(URL servicesFile) {
        file = servicesFile;
        className = null;
    }

    /** Takes down that a class is loaded. */
    void loads(String name) {
        file = null;
        className = name;
    }

    /** {@return the services file that was opened last, if no class was loaded since} */
    Optional<URL> file() {
        return Optional.ofNullable(file);
    }

    /** {@return the class that was loaded last, if no services file was opened since} */
    Optional<String> className() {
        return Optional.ofNullable(className);
    }
}
