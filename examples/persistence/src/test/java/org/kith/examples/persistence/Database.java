package org.kith.examples.persistence;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.h2.jdbcx.JdbcDataSource;

/** An embedded database in a folder of a test. */
final class Database {

    private final JdbcDataSource source = new JdbcDataSource();

    Database(Path folder) {
        source.setURL("jdbc:h2:" + folder.resolve("documents").toAbsolutePath());
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
}
