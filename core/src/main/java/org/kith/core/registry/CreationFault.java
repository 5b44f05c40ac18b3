package org.kith.core.registry;

import java.lang.reflect.Modifier;
import java.util.ServiceConfigurationError;
import org.kith.core.validation.Finding;

/** Tells what went wrong while the JVM created a provider. */
final class CreationFault {

    private CreationFault() {}

    static Finding of(Class<?> type, Throwable failure) {
        String provider = provider(type, failure);
        Throwable cause = failure.getCause();
        Throwable reason = failure instanceof ServiceConfigurationError && cause != null ? cause : failure;
        return LinkFault.of(provider, reason).orElseGet(() -> creation(provider, reason));
    }

    private static Finding creation(String provider, Throwable reason) {
        return reason instanceof InstantiationException || reason instanceof IllegalAccessException
                ? Faults.noConstructor(provider)
                : Faults.constructorFailed(provider, reason);
    }

    /** Where a static method makes the provider, its type is only what the method declares to return. */
    private static String provider(Class<?> type, Throwable failure) {
        return Modifier.isAbstract(type.getModifiers())
                ? ClassNames.provider(failure.getMessage()).orElse(type.getName())
                : type.getName();
    }
}
