// SPDX-License-Identifier: Apache-2.0
package dev.millrace.farm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.millrace.testing.TinyModels;
import dev.millrace.toolchain.ProgressListener;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sweeps in processes of this machine. */
class FarmTest {
    private static final int DESIGNS = 12;
    private static final int PATIENCE_SECONDS = 300;

    @TempDir
    private Path folder;

    @BeforeEach
    void writeModel() throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("tiny")).resolve("config.json"), TinyModels.GPT2);
    }

    private Path sweep(String text) throws IOException {
        return Files.writeString(folder.resolve("sweep.toml"), text);
    }

    private Path twelve() throws IOException {
        return sweep(
                """
                work = "plan"
                per_task = 1
                [axes]
                model = ["tiny"]
                lanes = [1, 2, 4]
                columns = [1, 2, 4, 8]
                prompt = [8]
                new = [8]
                """);
    }

    /** A command line of Millrace in another process. */
    private static List<String> millrace(String... arguments) {
        String classpath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> java = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classpath,
                "dev.millrace.cli.Millrace");
        return Stream.concat(java.stream(), Stream.of(arguments)).toList();
    }

    private Process start(Path sweep) throws IOException {
        return new ProcessBuilder(millrace("farm", sweep.toString(), "--workers", "2"))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("farm.log").toFile())
                .start();
    }

    private static Status run(Farm farm) throws InterruptedException {
        return farm.runHere(millrace("farm-job"), 2, ProgressListener.SILENT);
    }

    /** Seconds by job, which differ from run to run. */
    private static Map<String, Double> results(Farm farm) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + farm.results());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT job, seconds FROM result")) {
            Map<String, Double> results = new HashMap<>();
            while (rows.next()) {
                assertEquals(null, results.put(rows.getString(1), rows.getDouble(2)), "a job has two results");
            }
            return results;
        }
    }

    @Test
    void aFarmThatIsKilledIsPickedUpByTheNext() throws Exception {
        Path sweep = twelve();
        Farm farm = Farm.of(sweep);
        Process first = start(sweep);
        List<ProcessHandle> workers;
        try {
            while (farm.status().results() < 3) {
                assertTrue(first.isAlive(), () -> "ended early: " + text(folder.resolve("farm.log")));
                Thread.sleep(20);
            }
            workers = first.descendants().toList();
        } finally {
            first.destroyForcibly();
        }
        first.waitFor();
        // They see its end, and end.
        for (ProcessHandle worker : workers) {
            worker.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
        Map<String, Double> before = results(farm);
        assertTrue(before.size() >= 3 && before.size() < DESIGNS, before.size() + " were done");

        Process second = start(sweep);
        try {
            // And a process of its jobs is killed.
            while (second.isAlive() && second.descendants().findAny().isEmpty()) {
                Thread.sleep(5);
            }
            second.descendants().findAny().ifPresent(ProcessHandle::destroyForcibly);
            assertTrue(second.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), "hangs");
        } finally {
            second.destroyForcibly();
        }
        assertEquals(0, second.exitValue(), () -> text(folder.resolve("farm.log")));
        Map<String, Double> after = results(farm);
        assertEquals(farm.jobs().stream().map(Job::key).collect(Collectors.toSet()), after.keySet());
        before.forEach((job, seconds) -> assertEquals(seconds, after.get(job), "it was not run again"));
        assertEquals(List.of(), files("sweep.farm/outcomes"), "all were taken");

        Map<String, Double> again = results(farm);
        assertEquals(DESIGNS, run(Farm.of(sweep)).count(Status.State.DONE));
        assertEquals(again, results(farm), "nothing was left to do");
    }

    @Test
    void aJobThatFailsIsReportedWithItsLogAndTriedAgainByTheNextStart() throws Exception {
        Path sweep = sweep(
                """
                work = "plan"
                retries = 1
                [axes]
                model = ["tiny", "other"]
                lanes = [2]
                prompt = [8]
                new = [8]
                """);
        Path other = Files.createDirectories(folder.resolve("other")).resolve("config.json");
        Files.writeString(other, TinyModels.LLAMA);
        Farm farm = Farm.of(sweep);
        Files.delete(other);
        Status failed = run(farm);
        assertEquals(1, failed.results());
        Status.FailedJob failure = failed.failures().get(0);
        assertTrue(failure.reason().contains("config.json"), failure.reason());
        assertTrue(Files.readString(Path.of(failure.log())).contains("ModelException"), failure.log());
        assertEquals(2, files("sweep.farm/errors").size(), "it was tried twice");

        Files.writeString(other, TinyModels.LLAMA);
        Status good = run(Farm.of(sweep));
        assertEquals(2, good.results());
        assertEquals(0, good.count(Status.State.FAILED));
    }

    @Test
    void aDesignThatThereCannotBeIsAResult() throws Exception {
        Status status = run(
                Farm.of(
                        sweep(
                                """
                work = "plan"
                [axes]
                model = ["tiny"]
                lanes = [2, 3]
                prompt = [8]
                new = [8]
                """)));
        assertEquals(2, status.results());
        assertEquals(1, status.refused());
        assertEquals(0, status.count(Status.State.FAILED));
    }

    @Test
    void aSweepIsRunByOneProcessAtATime() throws Exception {
        Farm farm = Farm.of(twelve());
        try (FileChannel held = FarmFolder.at(folder.resolve("sweep.farm")).lock()) {
            assertTrue(held.isOpen());
            String message = assertThrows(FarmException.class, () -> run(farm)).getMessage();
            assertTrue(message.contains("sweep.farm"), message);
        }
    }

    @Test
    void anOutcomeThatIsBrokenIsDoneAgain() throws Exception {
        Farm farm = Farm.of(twelve());
        FarmFolder.at(folder.resolve("sweep.farm"));
        Path broken = folder.resolve("sweep.farm/outcomes/" + farm.jobs().get(0).key() + ".json");
        Files.writeString(broken, "{\"job\": \"");
        assertEquals(DESIGNS, run(farm).results());
        assertFalse(Files.exists(broken));
    }

    private List<String> files(String name) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(name))) {
            return files.map(path -> path.getFileName().toString()).toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
