package org.kith.plugins.tables.imports;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Maps;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kith.core.dossier.Dossier;
import org.kith.core.shape.DocumentType;
import org.kith.core.validation.Findings;
import org.kith.core.validation.Outcome;

/**
 * Brings the rows of CSV files into a dossier, as an {@link ImportMapping} says.
 *
 * <p>A row that fits is taken whole, one that does not is refused whole: each cell that does not fit is a finding that names the
 * cell as a spreadsheet does, such as C7, and never its text. A field that is mapped follows the file, but an empty cell takes
 * nothing away; what is not mapped stays as it is. Rows that give the same id are all refused, so the order of rows decides
 * nothing but the order of new elements of a list. References to documents that are not there are imported as they are:
 * checking the dossier finds them.
 *
 * <p>Files are read as RFC 4180 has it, with LF, CR LF or CR, up to 16 MiB and 100,000 rows. The first row holds the titles of the
 * columns; rows without any text are passed over. Immutable and thread-safe.
 */
public final class Importer {

    private final ImportMapping mapping;
    private final DocumentType<?> type;

    private Importer(ImportMapping mapping, DocumentType<?> type) {
        this.mapping = mapping;
        this.type = type;
    }

    /**
     * {@return an importer, or everything that is wrong with the mapping}
     *
     * @param types the types of documents that are known, such as those of {@code Kith.documentTypes()}
     * @throws IllegalArgumentException if two types have one name
     */
    public static Outcome<Importer> of(ImportMapping mapping, Collection<DocumentType<?>> types) {
        Map<String, DocumentType<?>> byName = Maps.uniqueIndex(types, DocumentType::name);
        List<Problem> problems = MappingCheck.problems(mapping, name -> Optional.ofNullable(byName.get(name)));
        if (!problems.isEmpty()) {
            return Outcome.failed(problems.stream()
                    .map(problem -> problem.finding(mapping))
                    .collect(Findings.toFindings())
                    .sorted());
        }
        return Outcome.of(
                new Importer(mapping, requireNonNull(byName.get(mapping.target().type()))));
    }

    /**
     * {@return what {@link #read} would do, without the outcome}
     *
     * @param dossier the documents that are there
     * @param file the name of the file for findings, as the host knows it; not blank
     * @param csv the content of the file
     */
    public ImportReport dryRun(Dossier dossier, String file, byte[] csv) {
        return read(dossier, file, csv).report();
    }

    /**
     * {@return a dossier with the rows that fit, and what became of every row}
     *
     * <p>Where the file as a whole makes no sense, because a column is not there for one, every row is refused.
     *
     * @param dossier the documents that are there
     * @param file the name of the file for findings, as the host knows it; not blank
     * @param csv the content of the file
     */
    public Imported read(Dossier dossier, String file, byte[] csv) {
        return new FileImport(mapping, type, dossier, file).read(csv);
    }

    @Override
    public String toString() {
        return "Importer[" + mapping.address() + "]";
    }
}
