/** The report as one HTML page. */
module org.kith.plugins.report {
    requires com.google.common;
    requires gg.jte.runtime;
    requires org.kith.charter;
    requires org.kith.core;
    requires org.kith.course;
    requires org.kith.empowerment;
    requires static org.jspecify;

    provides org.kith.core.spi.Exporter with
            org.kith.plugins.report.ReportExporter;
}
