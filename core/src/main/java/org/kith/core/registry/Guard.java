package org.kith.core.registry;

import static java.util.Objects.requireNonNull;

import java.util.ServiceConfigurationError;
import java.util.function.Supplier;
import org.kith.core.spi.PluginFailure;
import org.kith.core.validation.Findings;
import org.kith.core.validation.Outcome;

/** Calls a plug-in; what it throws, and a missing answer, become a finding. Says nothing in the log. */
final class Guard {

    private Guard() {}

    static <T> Outcome<T> call(String plugin, String operation, Supplier<? extends T> call) {
        try {
            return Outcome.of(requireNonNull(call.get()));
        } catch (Exception // a plug-in may throw checked ones that it does not declare
                | LinkageError
                | StackOverflowError
                | AssertionError
                | ServiceConfigurationError e) {
            return Outcome.failed(Findings.of(PluginFailure.finding(plugin, operation, e)));
        }
    }
}
