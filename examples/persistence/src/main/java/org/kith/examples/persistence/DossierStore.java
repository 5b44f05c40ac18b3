package org.kith.examples.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.kith.core.Kith;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Entry;
import org.kith.core.shape.Document;
import org.kith.core.validation.Findings;
import org.kith.core.validation.Outcome;
import org.kith.examples.persistence.SaveResult.Conflict;

/**
 * The documents of programmes in a database, one row each, with a revision for optimistic locking.
 *
 * <p>A row holds the very bytes that Kith writes for a document, so nothing is lost that Kith can hold, and what others keep in
 * its extensions stays. An entry without a revision is a new document; its first save gives it revision 1. An entry with a
 * revision is saved only if that is still the one stored, and each save counts it up by one.
 *
 * <p>A document that was redacted for an audience is refused with an {@link IllegalArgumentException}: saving it would wipe out
 * what was hidden.
 *
 * <p>Every method is one transaction on a connection of its own. Safe for use by many threads if the source is.
 */
public final class DossierStore {

    private final DataSource source;
    private final Kith kith;

    /** Makes a store of documents that Kith reads and writes. */
    public DossierStore(DataSource source, Kith kith) {
        this.source = source;
        this.kith = kith;
    }

    /** Makes the table, unless it is there. */
    public void createTable() throws SQLException {
        try (Connection connection = source.getConnection()) {
            DocumentTable.create(connection);
        }
    }

    /** Saves a document, unless it was changed since the entry was loaded. */
    public SaveResult save(ProgrammeId programme, Entry<?> entry) throws SQLException {
        try (Connection connection = source.getConnection()) {
            return new DocumentTable(connection, kith, programme).save(entry);
        }
    }

    /**
     * Saves a document that somebody sent as JSON, such as a form in a browser, unless it was changed meanwhile.
     *
     * @param name what to call the text in findings
     * @return no value if the text cannot be read as a whole document: a redacted one would wipe out what was hidden
     */
    public Outcome<SaveResult> saveJson(ProgrammeId programme, String name, byte[] json) throws SQLException {
        Outcome<Entry<?>> read = kith.readDocument(name, json);
        return read.isPresent()
                ? Outcome.of(save(programme, read.orElseThrow()), read.findings())
                : Outcome.failed(read.findings());
    }

    /**
     * Saves documents, all or none.
     *
     * @return the conflicts that kept all of them from being saved; empty if they were saved
     * @throws IllegalArgumentException if two entries are of the same document
     */
    public List<Conflict> saveAll(ProgrammeId programme, Iterable<? extends Entry<?>> entries) throws SQLException {
        Dossier ordered =
                Dossier.ofEntries(entries); // one order of rows for everybody, so that no two saves wait for each other
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try {
                List<Conflict> conflicts = saveEach(new DocumentTable(connection, kith, programme), ordered);
                if (conflicts.isEmpty()) {
                    connection.commit();
                }
                return conflicts;
            } finally {
                connection.rollback(); // nothing to do after a commit
                connection.setAutoCommit(true); // a pool may hand the connection on
            }
        }
    }

    private static List<Conflict> saveEach(DocumentTable table, Dossier dossier) throws SQLException {
        List<Conflict> conflicts = new ArrayList<>();
        for (Entry<?> entry : dossier.entries()) {
            if (table.save(entry) instanceof Conflict conflict) {
                conflicts.add(conflict);
            }
        }
        return conflicts;
    }

    /**
     * Loads the documents of a programme, each with its revision.
     *
     * @return all documents that can be read, over the catalogues, and what is wrong with the rows of the others; findings name a
     *     row by type and id, such as {@code course/voice-1}, in place of a file
     */
    public Outcome<Dossier> load(ProgrammeId programme) throws SQLException {
        Findings.Builder findings = Findings.builder();
        List<Entry<?>> entries = new ArrayList<>();
        try (Connection connection = source.getConnection()) {
            for (Outcome<Entry<?>> row : new DocumentTable(connection, kith, programme).load()) {
                findings.addAll(row.findings());
                row.value().ifPresent(entries::add);
            }
        }
        return Outcome.of(Dossier.ofEntries(entries).over(kith.catalogue()), findings.build());
    }

    /**
     * Deletes a document, unless it was changed since the entry was loaded.
     *
     * @return the conflict that kept it from being deleted; empty if it is deleted
     */
    public Optional<Conflict> delete(ProgrammeId programme, Entry<?> entry) throws SQLException {
        try (Connection connection = source.getConnection()) {
            return new DocumentTable(connection, kith, programme).delete(entry);
        }
    }

    /**
     * {@return a changed document as an entry, with the revision and the extensions of the entry that was changed}
     *
     * @throws IllegalArgumentException if it is another document, by type or id
     */
    public static <T extends Document> Entry<T> edited(Entry<?> before, T after) {
        if (!after.address().equals(before.document().address())) {
            throw new IllegalArgumentException("Only " + before.document().address()
                    + " can take the place of itself, not " + after.address() + ". Save that one as a new entry.");
        }
        Entry<T> entry = Entry.of(after).withExtensions(before.extensions());
        return before.revision().isPresent()
                ? entry.withRevision(before.revision().getAsLong())
                : entry;
    }
}
