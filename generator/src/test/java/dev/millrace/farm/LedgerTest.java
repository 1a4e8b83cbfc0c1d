// SPDX-License-Identifier: Apache-2.0
package dev.millrace.farm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.millrace.farm.sweep.Point;
import dev.millrace.farm.sweep.Settings;
import dev.millrace.farm.sweep.Work;
import dev.millrace.numerics.WeightFormat;
import dev.millrace.search.Objective;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of jobs, whatever happens to those that do them. */
class LedgerTest {
    private static final int ATTEMPTS = 3;
    private static final Point DESIGN =
            new Point("a", "u280", WeightFormat.MXINT8, 4, 1, 1, null, null, null, 8, 8, null);
    private static final Job BUILD = new Job("build", Job.Kind.BUILD, "build it", List.of(), DESIGN, "");
    private static final Job RUN = new Job("run", Job.Kind.RUN, "run it", List.of("build"), DESIGN, "");
    private static final Job OTHER = new Job("other", Job.Kind.RUN, "run another", List.of(), DESIGN, "");

    @TempDir
    private Path folder;

    private Ledger ledger;

    @BeforeEach
    void open() {
        ledger = Ledger.open(folder.resolve("sweep.db"), List.of(BUILD, RUN, OTHER));
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private static Outcome outcome(Job job, double seconds) {
        return new Outcome(job.key(), job.isRun() ? "too large" : null, null, null, "here", seconds);
    }

    private Flight give(Job job, String cluster) {
        Submission submission = new Submission(
                "of " + job.key() + " " + ledger.attempts(job),
                new Settings(Work.PLAN, Objective.LATENCY, false),
                List.of(List.of(job)));
        ledger.give(submission, cluster, FarmFolder.at(folder.resolve("farm")));
        return new Flight(submission.name(), 0);
    }

    private int count(Status.State state) {
        return ledger.status().count(state);
    }

    @Test
    void aJobIsReadyWhenWhatItNeedsIsDone() {
        assertEquals(List.of(OTHER), ledger.ready(Job.Kind.RUN, false));
        Flight flight = give(BUILD, "slurm");
        assertEquals(List.of(OTHER), ledger.ready(Job.Kind.RUN, false));
        assertEquals(List.of(RUN, OTHER), ledger.ready(Job.Kind.RUN, true), "Slurm waits by itself");
        assertEquals(List.of(flight), ledger.flightsBefore(RUN));
        ledger.accept(outcome(BUILD, 1));
        assertEquals(List.of(RUN, OTHER), ledger.ready(Job.Kind.RUN, false));
        assertEquals(List.of(), ledger.flightsBefore(RUN));
    }

    @Test
    void aJobThatIsDoneTwiceHasItsFirstResult() throws SQLException {
        assertTrue(ledger.accept(outcome(OTHER, 1)));
        assertFalse(ledger.accept(outcome(OTHER, 2)));
        assertEquals(1, ledger.status().results());
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("sweep.db"));
                Statement statement = connection.createStatement()) {
            assertEquals(1, statement.executeQuery("SELECT seconds FROM result").getDouble(1));
            String again = "INSERT INTO result (job, name, model, card, weights, host, seconds)"
                    + " VALUES ('other', '', '', '', '', '', 3)";
            assertThrows(SQLException.class, () -> statement.executeUpdate(again), "the database itself refuses it");
        }
    }

    @Test
    void aRowHasTheDesignAsItWasPlannedAndWhatWasFound() throws SQLException {
        Figures figures =
                new Figures(4, 1, 1, 2048, 250, null, 0.5, null, null, null, null, null, 7L, null, null, null, null);
        ledger.accept(new Outcome(OTHER.key(), null, figures, Json.MAPPER.createObjectNode(), "here", 1));
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("sweep.db"));
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT * FROM result")) {
            assertEquals("mxint8", row.getString("weights"));
            assertEquals(2048, row.getInt("fifo"));
            assertEquals(8, row.getInt("prompt"), "what was not planned is as the sweep has it");
            assertEquals(0.5, row.getDouble("first_token_seconds"));
            assertEquals(7, row.getInt("luts"));
            assertEquals(null, row.getObject("tokens_per_second"));
            assertEquals("{}", row.getString("document"));
        }
    }

    /** Nothing of the name is read as a setting of the database. */
    @Test
    void theDatabaseIsTheFileOfThatName() throws IOException {
        for (String name : List.of("a?journal_mode=WAL", "it's 100%41", "für #1.db")) {
            Ledger.open(folder.resolve(name), List.of(OTHER)).close();
            assertTrue(Files.exists(folder.resolve(name)), name);
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    List.of("a?journal_mode=WAL", "für #1.db", "it's 100%41", "sweep.db"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void anOutcomeOfNoJobOfTheSweepIsNotTaken() {
        assertFalse(ledger.accept(new Outcome("stranger", null, null, null, "here", 1)));
        assertEquals(0, ledger.status().results());
    }

    @Test
    void aLostJobIsGivenAgainUntilItHasFailed() {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            assertEquals(List.of(OTHER), ledger.ready(Job.Kind.RUN, false));
            Flight flight = give(OTHER, "local");
            assertEquals(List.of(OTHER), ledger.jobsOf(flight));
            ledger.lose(OTHER, "killed", ATTEMPTS);
            assertEquals(attempt, ledger.attempts(OTHER));
        }
        Status.FailedJob failure = ledger.status().failures().get(0);
        assertEquals("run another", failure.name());
        assertEquals("killed", failure.reason());
        assertTrue(failure.log().endsWith("-0.log"), failure.log());
        // This is the outcome of an attempt that was given up too early.
        assertTrue(ledger.accept(outcome(OTHER, 1)));
        assertEquals(0, count(Status.State.FAILED));
    }

    @Test
    void aJobThatCouldNotRunDidNotFail() {
        give(BUILD, "slurm");
        give(RUN, "slurm");
        ledger.lose(RUN, "cancelled", ATTEMPTS);
        assertEquals(0, ledger.attempts(RUN));
        assertEquals(3 - 1, count(Status.State.WAITING));
    }

    @Test
    void whatNeedsAFailedJobHasFailed() {
        give(BUILD, "local");
        ledger.lose(BUILD, "no compiler", 1);
        ledger.spreadFailures();
        assertEquals(2, count(Status.State.FAILED));
        assertEquals(
                "needs build it, which failed",
                ledger.status().failures().get(1).reason());
        assertEquals(1, count(Status.State.WAITING));
    }

    @Test
    void aStartTriesAgainWhatFailedAndKeepsWhatIsDone() {
        ledger.accept(outcome(OTHER, 1));
        give(BUILD, "local");
        ledger.lose(BUILD, "no compiler", 1);
        ledger.spreadFailures();
        close();
        open();
        ledger.recover("slurm");
        assertEquals(2, count(Status.State.WAITING));
        assertEquals(1, count(Status.State.DONE));
        assertEquals(0, ledger.attempts(BUILD));
    }

    @Test
    void aStartForgetsProcessesButNotJobsOfSlurm() {
        give(BUILD, "local");
        Flight flight = give(OTHER, "slurm");
        ledger.recover("slurm");
        assertEquals(List.of(flight), ledger.flights());
        ledger.recover("");
        assertEquals(List.of(), ledger.flights());
        assertEquals(3, count(Status.State.WAITING));
    }

    @Test
    void twoSweepsMayShareADatabase() {
        Job more = new Job("more", Job.Kind.RUN, "run more", List.of(), DESIGN, "");
        ledger.accept(outcome(OTHER, 1));
        try (Ledger second = Ledger.open(folder.resolve("sweep.db"), List.of(OTHER, more))) {
            assertEquals(2, second.status().jobs());
            assertEquals(1, second.status().results());
            assertTrue(second.accept(outcome(more, 1)));
        }
        assertEquals(1, ledger.status().results());
    }

    @Test
    void aFileThatIsNoDatabaseIsNamed() throws IOException {
        Path file =
                Files.writeString(folder.resolve("letter.db"), "dear reader, this is no database at all".repeat(90));
        String message = assertThrows(FarmException.class, () -> Ledger.open(file, List.of()))
                .getMessage();
        assertTrue(message.contains("letter.db"), message);
    }
}
