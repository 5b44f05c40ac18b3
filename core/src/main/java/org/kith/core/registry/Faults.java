package org.kith.core.registry;

import org.kith.core.spi.Plugin;
import org.kith.core.text.Messages;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Severity;

/** The findings of the registry, one method a code; each names the class that it is about and what to try. */
final class Faults {

    private static final Messages MESSAGES = Messages.load(Faults.class, "registry");

    private Faults() {}

    static Finding classMissing(String provider, PluginKind kind) {
        return error("plugin.class-missing", provider, contract(kind));
    }

    static Finding notASubtype(String provider, PluginKind kind) {
        return error("plugin.not-a-subtype", provider, contract(kind));
    }

    static Finding noConstructor(String provider) {
        return error("plugin.no-constructor", provider);
    }

    static Finding compiledForNewerJava(String provider) {
        return error(
                "plugin.compiled-for-newer-java", provider, Runtime.version().feature());
    }

    static Finding classNeedsMissingClass(String provider, String missing) {
        return error("plugin.class-needs-missing-class", provider, missing);
    }

    static Finding constructorFailed(String provider, Throwable failure) {
        return error("plugin.constructor-failed", provider, failure.getClass().getName());
    }

    static Finding staticInitialiserFailed(String provider, String exception) {
        return error("plugin.static-initialiser-failed", provider, exception);
    }

    static Finding servicesFileMalformed(ServicesFile file, PluginKind kind) {
        return error("plugin.services-file-malformed", file.label(), contract(kind), file.badLines(), file.lost());
    }

    static Finding servicesUnreadable(String where, PluginKind kind, Throwable failure) {
        return error(
                "plugin.services-unreadable",
                where,
                contract(kind),
                failure.getClass().getName());
    }

    static Finding servicesLost(Class<?> builtIn, int found) {
        return error("plugin.services-lost", builtIn.getName(), found);
    }

    static Finding tooManyErrors(PluginKind kind, int errors) {
        return error("plugin.too-many-errors", contract(kind), errors);
    }

    static Finding spiUnsupported(String provider, int theirs) {
        return error("plugin.spi-unsupported", provider, theirs, Plugin.SPI);
    }

    static Finding nameInvalid(String provider) {
        return error("plugin.name-invalid", provider);
    }

    static Finding duplicateName(PluginKind kind, String name, String classes) {
        return error("plugin.duplicate-name", classes, name, kind.words());
    }

    static Finding duplicateSettled(PluginKind kind, String name, String classes, String preferred) {
        return Finding.of(Severity.INFO, "plugin.duplicate-settled", MESSAGES, classes, name, kind.words(), preferred);
    }

    static Finding preferenceUnmatched(String name, String className) {
        return Finding.of(Severity.WARNING, "plugin.preference-unmatched", MESSAGES, className, name);
    }

    static Finding contextLoaderSkipped() {
        return Finding.of(Severity.INFO, "plugin.context-loader-skipped", MESSAGES);
    }

    private static Finding error(String code, Object... arguments) {
        return Finding.of(Severity.ERROR, code, MESSAGES, arguments);
    }

    private static String contract(PluginKind kind) {
        return kind.contract().getName();
    }
}
