// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cosim.farm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.millrace.cosim.support.SmallModels;
import dev.millrace.farm.Farm;
import dev.millrace.farm.Job;
import dev.millrace.farm.Status;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sweeps on a real Slurm: every design has its result, once, whatever breaks on the way. */
class FarmOnSlurmTest {
    private static final int PATIENCE_SECONDS = 600;

    /** In place of Yosys: notes what it synthesizes, and finds one look-up table. */
    private static final String YOSYS =
            """
            #!/bin/sh
            if [ "$1" = -V ]; then echo "Yosys 0.99 (stand-in)"; exit; fi
            top=$(echo "$3" | sed 's/.*stat -json -top //; s/;.*//')
            echo "$top" >>"$(dirname "$0")/synthesized"
            printf '{"modules": {"\\\\\\\\%s": {"num_cells_by_type": {"LUT6": 1}}}}' "$top" >statistics.json
            echo '{}' >netlist.json
            """;

    @TempDir
    private Path folder;

    private SlurmOnThisMachine slurm;

    @BeforeEach
    void startSlurm() throws IOException {
        SlurmOnThisMachine.need();
        slurm = SlurmOnThisMachine.start(folder.resolve("slurm"));
        SmallModels.folder(folder, "tiny", SmallModels.gpt2(2, 12, 20, 3, 23, "gelu"));
    }

    @AfterEach
    void stopSlurm() {
        if (slurm != null) {
            slurm.close();
        }
    }

    @Test
    void nothingIsLostWhenANodeTheControllerAndTheFarmAreKilled() throws Exception {
        Path sweep = Files.writeString(
                folder.resolve("hundred.toml"),
                """
                work = "plan"
                per_task = 4
                retries = 5
                [axes]
                model = ["tiny"]
                card = ["u280", "u55c"]
                weights = ["mxint8", "mxfp4"]
                lanes = [1, 2, 4, 8, 16]
                columns = [1, 2, 4, 8, 16]
                prompt = [8]
                new = [8]
                [slurm]
                at_once = 3
                poll_seconds = 1
                """);
        Farm farm = Farm.of(sweep);
        assertEquals(100, farm.jobs().size());
        Process first = start(sweep);
        try {
            awaitResults(farm, 10, first);
            slurm.kill("n2");
            // Else the other node might do all before the controller misses this one.
            slurm.startsTasks(false);
            slurm.await(
                    "the controller misses n2",
                    () -> slurm.states().getOrDefault("n2", "").startsWith("down"));
            slurm.startNode("n2");
            slurm.startsTasks(true);

            awaitResults(farm, 40, first);
            slurm.kill("slurmctld");
            // Long enough for the farm to ask in vain.
            Thread.sleep(2500);
            slurm.startController();
        } finally {
            first.destroyForcibly();
        }
        first.waitFor();
        Set<String> before = results(farm);
        assertTrue(before.size() >= 40 && before.size() < 100, before.size() + " were done");

        Process second = start(sweep);
        assertEquals(0, end(second), () -> text(folder.resolve("farm.log")) + slurm.logs());
        Set<String> after = results(farm);
        assertEquals(farm.jobs().stream().map(Job::key).collect(Collectors.toSet()), keys(after));
        assertTrue(after.containsAll(before), "what was done was not done again");
    }

    @Test
    void whatDesignsShareIsMadeOnceBeforeThem() throws Exception {
        Path yosys = Files.writeString(folder.resolve("yosys"), YOSYS);
        assertTrue(yosys.toFile().setExecutable(true));
        Path sweep = Files.writeString(
                folder.resolve("shared.toml"),
                """
                work = "synth"
                [axes]
                model = ["tiny"]
                lanes = [2, 4]
                columns = [1]
                clock = [200, 250, 300]
                [slurm]
                poll_seconds = 1
                """);
        Farm farm = Farm.of(sweep);
        long runs =
                farm.jobs().stream().filter(job -> job.kind() == Job.Kind.RUN).count();
        assertEquals(6, runs);
        Process process = start(sweep);
        assertEquals(0, end(process), () -> text(folder.resolve("farm.log")) + slurm.logs());
        Status status = farm.status();
        assertEquals(farm.jobs().size(), status.count(Status.State.DONE));
        assertEquals(runs, status.results());
        List<String> synthesized = Files.readAllLines(folder.resolve("synthesized"));
        long kernels =
                synthesized.stream().filter(top -> !top.equals("millrace_fifo")).count();
        long units = farm.jobs().stream()
                .filter(job -> job.kind() == Job.Kind.UNIT && !job.name().endsWith("fifo"))
                .count();
        assertEquals(units, kernels, "each kernel was synthesized once, and none of them by a run: " + synthesized);
    }

    private Process start(Path sweep) throws IOException {
        List<String> line = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "dev.millrace.cli.Millrace",
                "farm",
                sweep.toString(),
                "--on",
                "slurm");
        ProcessBuilder builder = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("farm.log").toFile()));
        builder.environment().put("SLURM_CONF", slurm.configuration().toString());
        builder.environment().put("YOSYS", folder.resolve("yosys").toString());
        builder.environment().put("MILLRACE_CACHE", folder.resolve("cache").toString());
        return builder.start();
    }

    private void awaitResults(Farm farm, int count, Process process) {
        slurm.await(count + " results are there", () -> {
            assertTrue(process.isAlive(), () -> "ended early: " + text(folder.resolve("farm.log")));
            slurm.resumeDrained();
            return farm.status().results() >= count;
        });
    }

    /** The exit code. */
    private int end(Process process) throws InterruptedException {
        try {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
            while (!process.waitFor(1, TimeUnit.SECONDS)) {
                assertTrue(System.nanoTime() < end, () -> "hangs: " + text(folder.resolve("farm.log")) + slurm.logs());
                slurm.resumeDrained();
            }
            return process.exitValue();
        } finally {
            process.destroyForcibly();
        }
    }

    /** Key and seconds, which differ from run to run, of each result. */
    private static Set<String> results(Farm farm) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + farm.results());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT job, seconds FROM result")) {
            Set<String> results = new HashSet<>();
            while (rows.next()) {
                results.add(rows.getString(1) + " " + rows.getDouble(2));
            }
            assertEquals(results.size(), keys(results).size(), "a job has two results");
            return results;
        }
    }

    private static Set<String> keys(Set<String> results) {
        return results.stream().map(result -> result.split(" ", -1)[0]).collect(Collectors.toSet());
    }

    private static String text(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
