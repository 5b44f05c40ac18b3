package org.kith.core.spi;

import org.kith.core.text.Messages;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Severity;

/** Makes the finding for a plug-in that threw: it names the plug-in and the exception's class, never its message. */
public final class PluginFailure {

    private static final Messages MESSAGES = Messages.load(PluginFailure.class, "kernel");

    private PluginFailure() {}

    /**
     * {@return the finding, with the code {@code plugin.failed}}
     *
     * @param plugin the name of the plug-in, or of its class if it has no usable name
     * @param operation what it was asked to do, such as {@code score}
     * @param failure what it threw
     */
    public static Finding finding(String plugin, String operation, Throwable failure) {
        return Finding.of(
                Severity.ERROR,
                "plugin.failed",
                MESSAGES,
                plugin,
                operation,
                failure.getClass().getName());
    }
}
