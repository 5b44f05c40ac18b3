package org.kith.core.registry;

import org.kith.core.validation.Finding;
import org.kith.core.validation.Severity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes into the log of the host: one warning a fault, with code and class, and never what an exception says. */
final class RegistryLog {

    static final RegistryLog PLUGINS = new RegistryLog(LoggerFactory.getLogger(Plugins.class));

    private final Logger logger;

    RegistryLog(Logger logger) {
        this.logger = logger;
    }

    void write(PluginReport report) {
        report.registrations().forEach(one -> logger.debug("Ready for use: {}", one));
        report.findings().forEach(this::write);
    }

    void write(Finding finding) {
        if (finding.severity() == Severity.INFO) {
            logger.debug("{}", finding);
        } else {
            logger.warn("{}", finding);
        }
    }
}
