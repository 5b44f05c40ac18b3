/** The report as one HTML page, and pages for readers with one purpose. */
module org.kith.plugins.report {
    requires com.google.common;
    requires gg.jte.runtime;
    requires org.kith.charter;
    requires org.kith.core;
    requires org.kith.course;
    requires org.kith.empowerment;
    requires static org.jspecify;

    provides org.kith.core.spi.Exporter with
            org.kith.plugins.report.CertificateExporter,
            org.kith.plugins.report.PublicPageExporter,
            org.kith.plugins.report.ReportExporter,
            org.kith.plugins.report.SteeringPackExporter,
            org.kith.plugins.report.YouSaidWeDidExporter;
}
