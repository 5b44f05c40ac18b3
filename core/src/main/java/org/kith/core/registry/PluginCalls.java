package org.kith.core.registry;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.ServiceConfigurationError;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.kith.core.spi.PluginFailure;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Findings;
import org.kith.core.validation.Outcome;

/**
 * Calls of plug-ins, of which whatever they throw becomes a finding {@code plugin.failed}.
 *
 * <p>The finding and the log name the plug-in, the operation and the class of what was thrown, never its message: that may
 * hold personal data. No answer at all counts as a failure too. Only a host's {@link IOException} and errors after which the
 * JVM cannot go on, such as running out of memory, reach the caller.
 */
public final class PluginCalls {

    private PluginCalls() {}

    /** A call that writes somewhere and says what it could not write. */
    @FunctionalInterface
    public interface Writing {

        /**
         * {@return what could not be written}
         *
         * @throws IOException if the host's stream cannot be written to
         */
        Findings write() throws IOException;
    }

    /**
     * {@return what the plug-in answers; no value if it fails}
     *
     * @param plugin the name of the plug-in
     * @param operation what it is asked to do, such as {@code documentTypes}
     * @param call asks it
     */
    public static <T> Outcome<T> value(String plugin, String operation, Supplier<? extends T> call) {
        Outcome<T> outcome = Guard.call(plugin, operation, call);
        if (!outcome.isPresent()) {
            outcome.findings().forEach(RegistryLog.PLUGINS::write);
        }
        return outcome;
    }

    /**
     * {@return what the plug-in answers after work that can be cancelled; no value if it fails}
     *
     * @param plugin the name of the plug-in
     * @param operation what it is asked to do, such as {@code tally}
     * @param call asks it
     * @throws CancellationException if the work was cancelled, which is no failure of the plug-in
     */
    public static <T> Outcome<T> cancellable(String plugin, String operation, Supplier<? extends T> call) {
        return PluginCalls.<Supplier<T>>value(plugin, operation, () -> result(call))
                .map(Supplier::get);
    }

    private static <T> Supplier<T> result(Supplier<? extends T> call) {
        try {
            T answer = requireNonNull(call.get());
            return () -> answer;
        } catch (CancellationException e) {
            return () -> {
                throw e;
            };
        }
    }

    /**
     * {@return the outcome that the plug-in answers; no value if it fails}
     *
     * @param plugin the name of the plug-in
     * @param operation what it is asked to do, such as {@code prepare}
     * @param call asks it
     */
    public static <T> Outcome<T> outcome(String plugin, String operation, Supplier<Outcome<T>> call) {
        return PluginCalls.<Outcome<T>>value(plugin, operation, call).flatMap(answer -> answer);
    }

    /**
     * {@return what the plug-in says that it could not write; one error if it fails}
     *
     * @param plugin the name of the plug-in
     * @param operation what it is asked to do, such as {@code write}
     * @param call asks it
     * @throws IOException if the host's stream cannot be written to, untouched
     */
    public static Findings writing(String plugin, String operation, Writing call) throws IOException {
        try {
            return requireNonNull(call.write());
        } catch (IOException e) {
            throw e;
        } catch (Exception // a plug-in may throw checked ones that it does not declare
                | LinkageError
                | StackOverflowError
                | AssertionError
                | ServiceConfigurationError e) {
            Finding failure = PluginFailure.finding(plugin, operation, e);
            RegistryLog.PLUGINS.write(failure);
            return Findings.of(failure);
        }
    }
}
