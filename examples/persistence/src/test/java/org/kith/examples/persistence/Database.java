package org.kith.examples.persistence;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.jdbcx.JdbcDataSource;

/** An embedded database for a test. */
final class Database implements AutoCloseable {

    private static final AtomicInteger OPENED = new AtomicInteger();

    private final JdbcDataSource source = new JdbcDataSource();

    private Database(String address) {
        source.setURL(address);
    }

    static Database inMemory() {
        return new Database("jdbc:h2:mem:test-" + OPENED.incrementAndGet() + ";DB_CLOSE_DELAY=-1");
    }

    /** A database in a file, which is closed whenever nobody is connected to it. */
    static Database in(Path folder) {
        return new Database("jdbc:h2:" + folder.resolve("documents").toAbsolutePath());
    }

    DossierStore store() throws SQLException {
        DossierStore store = new DossierStore(source, Samples.KITH);
        store.createTable();
        return store;
    }

    /** Changes the database past the store, and returns the number of rows that were changed. */
    int change(String sql, Object... arguments) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            return statement.executeUpdate();
        }
    }

    @Override
    public void close() throws SQLException {
        change("SHUTDOWN");
    }
}
