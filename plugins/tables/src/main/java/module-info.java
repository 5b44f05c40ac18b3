/** Exports as CSV, and responses from CSV. */
module org.kith.plugins.tables {
    requires com.google.common;
    requires de.siegmar.fastcsv;
    requires org.kith.charter;
    requires transitive org.kith.core;
    requires org.kith.course;
    requires org.kith.empowerment;
    requires static org.jspecify;

    exports org.kith.plugins.tables.responses;

    provides org.kith.core.spi.Exporter with
            org.kith.plugins.tables.ActionsCsv,
            org.kith.plugins.tables.CoverageCsv,
            org.kith.plugins.tables.DueCsv,
            org.kith.plugins.tables.RecognitionsCsv,
            org.kith.plugins.tables.ScoresCsv,
            org.kith.plugins.tables.SessionsCsv;
}
