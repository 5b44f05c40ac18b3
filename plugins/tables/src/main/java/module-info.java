/** Exports as CSV, responses from CSV, and documents from the CSV of spreadsheets. */
module org.kith.plugins.tables {
    requires com.google.common;
    requires de.siegmar.fastcsv;
    requires org.kith.charter;
    requires transitive org.kith.core;
    requires org.kith.course;
    requires org.kith.empowerment;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.kith.plugins.tables.imports;
    exports org.kith.plugins.tables.responses;

    provides org.kith.core.spi.Exporter with
            org.kith.plugins.tables.ActionsCsv,
            org.kith.plugins.tables.AttendanceCsv,
            org.kith.plugins.tables.CoverageCsv,
            org.kith.plugins.tables.DueCsv,
            org.kith.plugins.tables.EnrolmentsCsv,
            org.kith.plugins.tables.RecognitionsCsv,
            org.kith.plugins.tables.ScoresCsv,
            org.kith.plugins.tables.SessionsCsv;
    provides org.kith.core.spi.Model with
            org.kith.plugins.tables.imports.ImportModel;
}
