package org.kith.plugins.tables.imports;

import java.time.LocalDate;
import java.util.List;
import org.kith.core.Kith;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Entry;
import org.kith.core.validation.Findings;

/** The example of the guide. */
final class ImportExample {

    private ImportExample() {}

    static Summary run(Kith kith, ImportMapping mapping, Dossier dossier, byte[] csv, LocalDate asOf) {
        // GUIDE begin
        Importer importer = Importer.of(mapping, kith.documentTypes()).orElseThrow(); // or what is wrong with it

        ImportReport report = importer.dryRun(dossier, "partners.csv", csv); // nothing happens: show it, and ask
        int fresh = report.count(RowResult.NEW); // and CHANGED, UNCHANGED, REFUSED
        Findings doubtful = report.findings(); // cell by cell: what does not fit, and what to try

        Imported imported = importer.read(dossier, "partners.csv", csv); // the rows that fit, and no half rows
        List<Entry<?>> save = imported.changed(); // with the revisions they had, for optimistic locking
        Findings findings = kith.check(imported.dossier(), asOf); // such as references to bodies that are not there
        // GUIDE end
        return new Summary(fresh, doubtful, save, findings);
    }

    /**
     * What came of it.
     *
     * @param fresh how many rows are new
     * @param doubtful what the dry run finds
     * @param save what is to be saved
     * @param findings what the check finds
     */
    record Summary(int fresh, Findings doubtful, List<Entry<?>> save, Findings findings) {}
}
