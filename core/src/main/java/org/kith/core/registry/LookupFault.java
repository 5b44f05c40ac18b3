package org.kith.core.registry;

import java.io.IOException;
import java.net.URL;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import org.kith.core.spi.PluginFailure;
import org.kith.core.validation.Finding;

/**
 * Tells what went wrong while the JVM looked for the next provider.
 *
 * <p>The type of the cause decides first, then the form of the JVM's message; what has neither a known cause nor a known form
 * is a plain failure.
 */
final class LookupFault {

    private final Lookup<?> lookup;
    private final String message;
    private final Throwable cause;

    private LookupFault(Lookup<?> lookup, Throwable failure) {
        this.lookup = lookup;
        this.message = failure instanceof ServiceConfigurationError ? String.valueOf(failure.getMessage()) : "";
        this.cause = failure instanceof ServiceConfigurationError && failure.getCause() != null
                ? failure.getCause()
                : failure;
    }

    static Finding of(Lookup<?> lookup, Throwable failure) {
        LookupFault fault = new LookupFault(lookup, failure);
        return lookup.trace().file().map(fault::aboutFile).orElseGet(fault::aboutProvider);
    }

    private Finding aboutFile(URL file) {
        return cause instanceof ServiceConfigurationError
                ? Faults.servicesFileMalformed(ServicesFile.read(file), lookup.kind())
                : Faults.servicesUnreadable(ServicesFile.label(file), lookup.kind(), cause);
    }

    private Finding aboutProvider() {
        if (cause instanceof IOException) {
            return Faults.servicesUnreadable("a class loader", lookup.kind(), cause);
        }
        String provider = provider();
        return LinkFault.of(provider, cause)
                .or(() -> shape(provider))
                .orElseGet(() -> PluginFailure.finding(provider, "load", cause));
    }

    private String provider() {
        return lookup.trace()
                .className()
                .or(() -> ClassNames.provider(message))
                .orElseGet(() -> "a provider of " + lookup.kind().contract().getName());
    }

    private Optional<Finding> shape(String provider) {
        if (cause instanceof NoSuchMethodException
                || message.endsWith(" is not public")
                || message.endsWith(" Unable to get public no-arg constructor")) {
            return Optional.of(Faults.noConstructor(provider));
        }
        if (message.endsWith(" not a subtype")) {
            return Optional.of(Faults.notASubtype(provider, lookup.kind()));
        }
        return message.endsWith(" not found")
                ? Optional.of(Faults.classMissing(provider, lookup.kind()))
                : Optional.empty();
    }
}
