package org.kith.core.registry;

import java.util.Collection;
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
                + list(known)
                + ". Maybe its jar is missing from the class path or module path, or its services file was lost when jars"
                + " were merged; the plug-in report tells what was found and what failed.");
    }

    /**
     * {@return the exception for a scoring name that stands for nothing}
     *
     * @param name the name
     * @param strategies the names of strategies
     * @param documents the ids of documents that can be scored by
     */
    public static UnknownPluginException scheme(
            String name, Collection<String> strategies, Collection<String> documents) {
        return new UnknownPluginException("No scoring scheme is named '" + name + "'. Strategies: " + list(strategies)
                + ". Documents to score by: " + list(documents)
                + ". Maybe a jar is missing, or the document could not be read; the plug-in report and the findings of"
                + " reading tell.");
    }

    private static String list(Collection<String> names) {
        return names.isEmpty() ? "none" : String.join(", ", names);
    }

    static UnknownPluginException ambiguous(Finding doubt) {
        return new UnknownPluginException(
                doubt.advice().map(advice -> doubt.message() + " " + advice).orElse(doubt.message()));
    }
}
