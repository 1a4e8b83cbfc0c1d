// SPDX-License-Identifier: Apache-2.0
package dev.millrace.farm;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.millrace.toolchain.NativeCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sqlite.SQLiteConfig;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * The state of the jobs and the table of results, in one SQLite database. Each method is one transaction. One process
 * writes: SQLite's locks do not hold on network file systems.
 */
final class Ledger implements AutoCloseable {
    private static final int BUSY_MILLISECONDS = 60_000;

    /** Jobs of this sweep, as the database may have those of other ones too. */
    private static final String CURRENT = " key IN (SELECT key FROM current) ";

    private final Path file;
    private final Connection connection;
    private final Map<String, Job> jobs = new LinkedHashMap<>();

    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private interface Change<T> {
        T apply() throws SQLException;
    }

    private Ledger(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    /** Opens the ledger of the jobs of a sweep, and adds those that are new. */
    static Ledger open(Path file, List<Job> jobs) {
        unpackLibrary();
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLISECONDS);
        config.enforceForeignKeys(true);
        try {
            Ledger ledger = new Ledger(file, config.createConnection("jdbc:sqlite:" + file.toUri()));
            ledger.inTransaction(() -> ledger.add(jobs));
            return ledger;
        } catch (SQLException e) {
            throw new FarmException(file + ": no database of a farm: " + e.getMessage() + "; name another file", e);
        }
    }

    /** In place of the driver's own way, to the folder of temporary files. */
    private static void unpackLibrary() {
        Path library = NativeCode.unpacked(
                (LibraryLoaderUtil.getNativeLibResourcePath() + "/" + LibraryLoaderUtil.getNativeLibName())
                        .substring(1));
        System.setProperty("org.sqlite.lib.path", library.getParent().toString());
    }

    private Void add(List<Job> added) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(schema());
            statement.executeUpdate("CREATE TEMP TABLE current (key TEXT PRIMARY KEY)");
        }
        Set<String> known = new HashSet<>(query(row -> row.getString(1), "SELECT key FROM job"));
        for (Job job : added) {
            jobs.put(job.key(), job);
            update("INSERT INTO current (key) VALUES (?)", job.key());
            // Who only asks for the status need not write.
            if (!known.contains(job.key())) {
                insert(job);
            }
        }
        return null;
    }

    private void insert(Job job) throws SQLException {
        update(
                "INSERT INTO job (key, kind, name, state, attempts) VALUES (?, ?, ?, 'waiting', 0)"
                        + " ON CONFLICT (key) DO NOTHING",
                job.key(),
                job.kind().toString(),
                job.name());
        for (String need : job.needs()) {
            update("INSERT INTO need (job, needs) VALUES (?, ?) ON CONFLICT DO NOTHING", job.key(), need);
        }
    }

    private static String schema() {
        try (InputStream in = Ledger.class.getResourceAsStream("schema.sql")) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * After a start: what failed may be tried again, and what another cluster was given is given anew.
     *
     * @param cluster whose submissions outlive the farm's process; empty if none do
     */
    void recover(String cluster) {
        inTransaction(() -> {
            update("UPDATE job SET state = 'waiting', attempts = 0, reason = NULL WHERE state = 'failed' AND"
                    + CURRENT);
            return update(
                    "UPDATE job SET state = 'waiting', submission = NULL, task = NULL WHERE state = 'given' AND"
                            + CURRENT + "AND submission NOT IN (SELECT name FROM submission WHERE cluster = ?)",
                    cluster);
        });
    }

    /**
     * Jobs that a cluster can be given, in the order of the sweep.
     *
     * @param kind of them
     * @param chained whether the cluster itself waits for needs that it was given
     */
    List<Job> ready(Job.Kind kind, boolean chained) {
        String met = chained ? "('done', 'given')" : "('done')";
        List<String> keys = query(
                row -> row.getString(1),
                "SELECT key FROM job WHERE state = 'waiting' AND kind = ? AND" + CURRENT
                        + "AND NOT EXISTS (SELECT 1 FROM need JOIN job AS needed ON needed.key = need.needs"
                        + " WHERE need.job = job.key AND needed.state NOT IN " + met + ")"
                        + " ORDER BY job.rowid",
                kind.toString());
        return keys.stream().map(jobs::get).toList();
    }

    /** How often a job was lost or failed. */
    int attempts(Job job) {
        return query(row -> row.getInt(1), "SELECT attempts FROM job WHERE key = ?", job.key())
                .get(0);
    }

    /** Before the cluster is given it, so that nothing that it has is forgotten. */
    void give(Submission submission, String cluster, FarmFolder folder) {
        inTransaction(() -> {
            update("INSERT INTO submission (name, cluster) VALUES (?, ?)", submission.name(), cluster);
            for (int task = 0; task < submission.tasks().size(); task++) {
                Flight flight = new Flight(submission.name(), task);
                for (Job job : submission.tasks().get(task)) {
                    update(
                            "UPDATE job SET state = 'given', submission = ?, task = ?, log = ? WHERE key = ?",
                            flight.submission(),
                            flight.task(),
                            folder.log(flight).toString(),
                            job.key());
                }
            }
            return null;
        });
    }

    /** Tasks with jobs that are not done. */
    List<Flight> flights() {
        return query(
                row -> new Flight(row.getString(1), row.getInt(2)),
                "SELECT DISTINCT submission, task FROM job WHERE state = 'given' AND" + CURRENT
                        + "ORDER BY submission, task");
    }

    /** The tasks that make what a job needs and is not done. */
    List<Flight> flightsBefore(Job job) {
        return query(
                row -> new Flight(row.getString(1), row.getInt(2)),
                "SELECT DISTINCT submission, task FROM job JOIN need ON need.needs = job.key WHERE need.job = ?"
                        + " AND job.state = 'given' ORDER BY submission, task",
                job.key());
    }

    /** Jobs of a task that are not done. */
    List<Job> jobsOf(Flight flight) {
        return query(
                        row -> row.getString(1),
                        "SELECT key FROM job WHERE state = 'given' AND submission = ? AND task = ? AND" + CURRENT,
                        flight.submission(),
                        flight.task())
                .stream()
                .map(jobs::get)
                .toList();
    }

    /**
     * Takes what a job left: its state and its result change together or not at all. Returns whether it was new; a job
     * that was done twice has one result.
     */
    boolean accept(Outcome outcome) {
        Job job = jobs.get(outcome.job());
        if (job == null) {
            return false;
        }
        return inTransaction(() -> {
            int changed = update(
                    "UPDATE job SET state = 'done', reason = NULL WHERE key = ? AND state <> 'done'", outcome.job());
            if (changed == 1 && job.isRun()) {
                insert(row(job, outcome));
            }
            return changed == 1;
        });
    }

    private static ObjectNode row(Job job, Outcome outcome) {
        ObjectNode row = Json.MAPPER.createObjectNode();
        row.put("job", job.key());
        row.put("name", job.name());
        row.setAll((ObjectNode) Json.MAPPER.valueToTree(job.design()));
        row.put("weights", job.design().weights().name().toLowerCase(Locale.ROOT));
        if (outcome.figures() != null) {
            ObjectNode figures = Json.MAPPER.valueToTree(outcome.figures());
            figures.properties().stream()
                    .filter(figure -> !figure.getValue().isNull())
                    .forEach(figure -> row.set(figure.getKey(), figure.getValue()));
        }
        row.put("refusal", outcome.refusal());
        row.put("host", outcome.host());
        row.put("seconds", outcome.seconds());
        boolean found = outcome.document() != null && !outcome.document().isNull();
        row.put("document", found ? outcome.document().toString() : null);
        return row;
    }

    private void insert(ObjectNode row) throws SQLException {
        List<String> columns = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        row.properties().forEach(field -> {
            columns.add(field.getKey());
            values.add(value(field.getValue()));
        });
        update(
                "INSERT INTO result (" + String.join(", ", columns) + ") VALUES ("
                        + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")",
                values.toArray());
    }

    private static Object value(JsonNode value) {
        if (value.isNull()) {
            return null;
        }
        return value.isNumber() ? value.numberValue() : value.asText();
    }

    /**
     * A job that ended without an outcome: it waits again, or has failed if that was its last attempt. It does not count
     * while something that it needs is not done, as then it could not have run.
     */
    void lose(Job job, String reason, int attempts) {
        inTransaction(() -> {
            boolean ran = query(
                                    row -> row.getInt(1),
                                    "SELECT count(*) FROM need JOIN job ON job.key = need.needs WHERE need.job = ? AND state <>"
                                            + " 'done'",
                                    job.key())
                            .get(0)
                    == 0;
            return update(
                    "UPDATE job SET attempts = attempts + ?, reason = ?, submission = NULL, task = NULL,"
                            + " state = CASE WHEN attempts + ? >= ? THEN 'failed' ELSE 'waiting' END WHERE key = ?"
                            + " AND state = 'given'",
                    ran ? 1 : 0,
                    reason,
                    ran ? 1 : 0,
                    attempts,
                    job.key());
        });
    }

    /** What needs a job that has failed has failed. */
    void spreadFailures() {
        inTransaction(() -> {
            int changed;
            do {
                changed = update(
                        "UPDATE job SET state = 'failed', log = NULL, reason = (SELECT 'needs ' || needed.name ||"
                                + " ', which failed' FROM need JOIN job AS needed ON needed.key = need.needs"
                                + " WHERE need.job = job.key AND needed.state = 'failed')"
                                + " WHERE state = 'waiting' AND" + CURRENT
                                + "AND EXISTS (SELECT 1 FROM need JOIN job AS needed ON needed.key = need.needs"
                                + " WHERE need.job = job.key AND needed.state = 'failed')");
            } while (changed > 0);
            return null;
        });
    }

    Status status() {
        Map<Job.Kind, Map<Status.State, Integer>> counts = new EnumMap<>(Job.Kind.class);
        query(
                row -> counts.computeIfAbsent(kind(row.getString(1)), kind -> new EnumMap<>(Status.State.class))
                        .put(Status.State.valueOf(row.getString(2).toUpperCase(Locale.ROOT)), row.getInt(3)),
                "SELECT kind, state, count(*) FROM job WHERE" + CURRENT + "GROUP BY kind, state");
        List<Integer> results = query(
                row -> row.getInt(1),
                "SELECT count(*) FROM result WHERE job IN (SELECT key FROM current) UNION ALL"
                        + " SELECT count(*) FROM result WHERE job IN (SELECT key FROM current) AND refusal NOT NULL");
        List<Status.FailedJob> failures = query(
                row -> new Status.FailedJob(
                        row.getString(1), row.getString(2), row.getString(3) == null ? "" : row.getString(3)),
                "SELECT name, reason, log FROM job WHERE state = 'failed' AND" + CURRENT + "ORDER BY rowid");
        return new Status(counts, results.get(0), results.get(1), failures);
    }

    private static Job.Kind kind(String text) {
        return Job.Kind.valueOf(text.toUpperCase(Locale.ROOT));
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private <T> T inTransaction(Change<T> change) {
        try {
            connection.setAutoCommit(false);
            try {
                T result = change.apply();
                connection.commit();
                return result;
            } finally {
                // This takes back what was not committed.
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private int update(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, values);
            return statement.executeUpdate();
        }
    }

    private <T> List<T> query(Reader<T> reader, String sql, Object... values) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, values);
            List<T> rows = new ArrayList<>();
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    rows.add(reader.read(found));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private FarmException failed(SQLException e) {
        return new FarmException("database " + file + ": " + e.getMessage(), e);
    }
}
