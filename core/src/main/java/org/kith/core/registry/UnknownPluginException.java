package org.kith.core.registry;

import java.util.Set;
import org.kith.core.validation.Finding;

/** A name that no plug-in has, or that several have. The message lists the names that can be asked for, or the classes. */
public final class UnknownPluginException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private UnknownPluginException(String message) {
        super(message);
    }

    static UnknownPluginException unknown(PluginKind kind, String name, Set<String> known) {
        return new UnknownPluginException("No " + kind.words() + " is named '" + name + "'. Known: "
                + (known.isEmpty() ? "none" : String.join(", ", known))
                + ". Maybe its jar is missing from the class path or module path, or its services file was lost when jars"
                + " were merged; the plug-in report tells what was found and what failed.");
    }

    static UnknownPluginException ambiguous(Finding doubt) {
        return new UnknownPluginException(
                doubt.advice().map(advice -> doubt.message() + " " + advice).orElse(doubt.message()));
    }
}
