package org.kith.benchmarks.score;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** DuckDB in memory, with as many threads as Kith gets, asked for the arithmetic of the rubric. */
final class Duck implements AutoCloseable {

    static final int THREADS = 2;

    private static final List<List<Integer>> WEIGHTS =
            List.of(List.of(2, 1, 1), List.of(1, 2, 1), List.of(2, 1, 1, 1), List.of(3, 2, 1, 1), List.of(1, 2));

    /** Which answer of each group is its gate, counted from 0 within the group. */
    private static final List<Integer> GATES = List.of(0, 1, 0, 1, 1);

    private final Connection connection = DriverManager.getConnection("jdbc:duckdb:");

    Duck() throws SQLException {
        run("SET threads = " + THREADS);
    }

    void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Makes a table of answers that each respondent gave. */
    void fill(String table, byte[] rowByRow) throws SQLException {
        run("CREATE TABLE " + table + " (" + columns(" UTINYINT") + ")");
        try (DuckDBAppender appender = connection.unwrap(DuckDBConnection.class).createAppender(table)) {
            for (int i = 0; i < rowByRow.length; i += Population.ITEMS) {
                appender.beginRow();
                for (int question = 0; question < Population.ITEMS; question++) {
                    appender.append(rowByRow[i + question]);
                }
                appender.endRow();
            }
        }
    }

    /** {@return what stands for a file behind FROM; its columns are told, so that the database need not guess} */
    static String csv(Path file) {
        return "read_csv('" + file
                + "', header = true, auto_detect = false, delim = ',', columns = {'respondent': 'UINTEGER', "
                + IntStream.range(0, Population.ITEMS)
                        .mapToObj(question -> "'q" + question + "': 'UTINYINT'")
                        .collect(Collectors.joining(", "))
                + "})";
    }

    private static String columns(String type) {
        return IntStream.range(0, Population.ITEMS)
                .mapToObj(question -> "q" + question + type)
                .collect(Collectors.joining(", "));
    }

    /** {@return the counts of what is in a table, or whatever else can stand behind FROM} */
    List<GroupCounts> count(String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query(table))) {
            result.next();
            return counts(result);
        }
    }

    private static List<GroupCounts> counts(ResultSet result) throws SQLException {
        int groups = WEIGHTS.size();
        long[] atLeast = new long[3 * groups];
        long[] points = new long[groups];
        for (int i = 0; i < atLeast.length; i++) {
            atLeast[i] = result.getLong(i + 2);
        }
        for (int i = 0; i < groups; i++) {
            points[i] = result.getLong(atLeast.length + i + 2);
        }
        return GroupCounts.ofAtLeast(result.getLong(1), atLeast, points);
    }

    static String query(String table) {
        List<String> inner = new ArrayList<>();
        List<String> counts = new ArrayList<>();
        List<String> sums = new ArrayList<>();
        int question = 0;
        for (int group = 0; group < WEIGHTS.size(); group++) {
            List<Integer> weights = WEIGHTS.get(group);
            int all = weights.stream().mapToInt(Integer::intValue).sum();
            inner.add(points(question, weights) + " AS p" + group);
            inner.add("q" + (question + GATES.get(group)) + " >= 2 AS g" + group);
            counts.add("count_if(p%s >= %s)".formatted(group, all));
            counts.add("count_if(p%s >= %s AND g%s)".formatted(group, 2 * all, group));
            counts.add("count_if(p%s >= %s AND g%s)".formatted(group, 3 * all, group));
            sums.add("sum(p%s)".formatted(group));
            question += weights.size();
        }
        return "SELECT count(*), " + String.join(", ", counts) + ", " + String.join(", ", sums) + " FROM (SELECT "
                + String.join(", ", inner) + " FROM " + table + ")";
    }

    private static String points(int firstQuestion, List<Integer> weights) {
        List<String> terms = new ArrayList<>();
        for (int i = 0; i < weights.size(); i++) {
            String question = "q" + (firstQuestion + i);
            terms.add(weights.get(i) == 1 ? question : weights.get(i) + " * " + question);
        }
        return String.join(" + ", terms);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
