package org.kith.examples.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.kith.core.Kith;
import org.kith.core.dossier.Entry;
import org.kith.core.shape.Document;
import org.kith.core.text.Messages;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Findings;
import org.kith.core.validation.Location;
import org.kith.core.validation.Outcome;
import org.kith.core.validation.Severity;
import org.kith.examples.persistence.SaveResult.Conflict;
import org.kith.examples.persistence.SaveResult.Saved;

/** The rows of one programme, seen through one connection; its caller sets the bounds of the transaction. */
final class DocumentTable {

    private static final Messages MESSAGES = Messages.load(DocumentTable.class, "persistence");
    private static final String UNIQUE_VIOLATION = "23505"; // in H2 and PostgreSQL; others have other states

    private static final String CREATE = """
            CREATE TABLE IF NOT EXISTS document (
              programme VARCHAR(100) NOT NULL,
              type VARCHAR(100) NOT NULL,
              id VARCHAR(100) NOT NULL,
              revision BIGINT NOT NULL,
              json BINARY LARGE OBJECT NOT NULL,
              PRIMARY KEY (programme, type, id))
            """;
    private static final String INSERT =
            "INSERT INTO document (json, revision, programme, type, id) VALUES (?, ?, ?, ?, ?)";
    private static final String UPDATE =
            "UPDATE document SET json = ?, revision = ? WHERE programme = ? AND type = ? AND id = ? AND revision = ?";
    private static final String DELETE =
            "DELETE FROM document WHERE programme = ? AND type = ? AND id = ? AND revision = ?";
    private static final String REVISION = "SELECT revision FROM document WHERE programme = ? AND type = ? AND id = ?";
    private static final String LOAD =
            "SELECT type, id, revision, json FROM document WHERE programme = ? ORDER BY type, id";

    private final Connection connection;
    private final Kith kith;
    private final ProgrammeId programme;

    DocumentTable(Connection connection, Kith kith, ProgrammeId programme) {
        this.connection = connection;
        this.kith = kith;
        this.programme = programme;
    }

    static void create(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(CREATE);
        }
    }

    SaveResult save(Entry<?> entry) throws SQLException {
        if (entry.redactedFor().isPresent()) {
            throw new IllegalArgumentException("Only whole documents are kept; "
                    + entry.document().address()
                    + " is what one audience may see. Save the entry that was loaded.");
        }
        OptionalLong before = entry.revision();
        long next = before.orElse(0) + 1; // below 0 after the largest number, which no row ever has
        boolean saved = next > 0 && write(entry.withRevision(next), before);
        return saved ? new Saved(next) : conflict(entry);
    }

    private boolean write(Entry<?> next, OptionalLong before) throws SQLException {
        return before.isPresent() ? update(next, before.getAsLong()) : insert(next);
    }

    private boolean insert(Entry<?> entry) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            bindContent(insert, entry);
            bindKey(insert, 3, entry.document());
            insert.executeUpdate();
            return true;
        } catch (SQLException e) {
            if (UNIQUE_VIOLATION.equals(e.getSQLState())) {
                return false; // somebody else was first
            }
            throw e;
        }
    }

    private boolean update(Entry<?> entry, long revision) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(UPDATE)) {
            bindContent(update, entry);
            bindKey(update, 3, entry.document());
            update.setLong(6, revision);
            return update.executeUpdate() == 1;
        }
    }

    private void bindContent(PreparedStatement statement, Entry<?> entry) throws SQLException {
        statement.setBytes(1, kith.writeDocument(entry));
        statement.setLong(2, entry.revision().orElseThrow());
    }

    private void bindKey(PreparedStatement statement, int first, Document document) throws SQLException {
        statement.setString(first, programme.value());
        statement.setString(first + 1, document.type().name());
        statement.setString(first + 2, document.idText());
    }

    private Conflict conflict(Entry<?> entry) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(REVISION)) {
            bindKey(select, 1, entry.document());
            try (ResultSet rows = select.executeQuery()) {
                OptionalLong stored = rows.next() ? OptionalLong.of(rows.getLong("revision")) : OptionalLong.empty();
                return new Conflict(entry.document().address(), stored);
            }
        }
    }

    Optional<Conflict> delete(Entry<?> entry) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(DELETE)) {
            bindKey(delete, 1, entry.document());
            delete.setLong(
                    4, entry.revision().orElse(-1)); // no row has that: a new document is not there to be deleted
            return delete.executeUpdate() == 1 ? Optional.empty() : Optional.of(conflict(entry));
        }
    }

    List<Outcome<Entry<?>>> load() throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(LOAD)) {
            select.setString(1, programme.value());
            try (ResultSet rows = select.executeQuery()) {
                List<Outcome<Entry<?>>> loaded = new ArrayList<>();
                while (rows.next()) {
                    loaded.add(read(rows));
                }
                return loaded;
            }
        }
    }

    private Outcome<Entry<?>> read(ResultSet row) throws SQLException {
        String address = row.getString("type") + "/" + row.getString("id");
        long revision = row.getLong("revision");
        return kith.readDocument(address, row.getBytes("json")).flatMap(entry -> checked(entry, address, revision));
    }

    /** A row whose key tells another document than its content was changed past this store. */
    private static Outcome<Entry<?>> checked(Entry<?> entry, String address, long revision) {
        String held = entry.document().address();
        long heldRevision = entry.revision().orElse(0);
        if (held.equals(address) && heldRevision == revision) {
            return Outcome.of(entry);
        }
        Finding finding =
                Finding.of(Severity.ERROR, "store.row-mismatch", MESSAGES, address, revision, held, heldRevision);
        return Outcome.failed(Findings.of(finding.withDocument(held).at(Location.ofFile(address))));
    }
}
