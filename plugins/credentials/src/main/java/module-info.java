/** Certificates as Open Badges 3.0. */
module org.kith.plugins.credentials {
    requires com.google.common;
    requires org.kith.core;
    requires org.kith.course;
    requires tools.jackson.core;
    requires static org.jspecify;

    provides org.kith.core.spi.Exporter with
            org.kith.plugins.credentials.OpenBadgesExporter;
}
