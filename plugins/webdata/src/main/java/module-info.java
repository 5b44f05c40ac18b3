/** Courses as schema.org JSON-LD. */
module org.kith.plugins.webdata {
    requires com.google.common;
    requires org.kith.core;
    requires org.kith.course;
    requires tools.jackson.core;
    requires static org.jspecify;

    provides org.kith.core.spi.Exporter with
            org.kith.plugins.webdata.WebDataExporter;
}
