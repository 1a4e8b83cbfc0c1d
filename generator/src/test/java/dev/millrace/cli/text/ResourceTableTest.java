// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cli.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.millrace.checkpoint.SpecReader;
import dev.millrace.fabric.Resources;
import dev.millrace.numerics.WeightFormat;
import dev.millrace.output.OutputException;
import dev.millrace.output.OutputFile;
import dev.millrace.paths.Ends;
import dev.millrace.paths.Level;
import dev.millrace.paths.TimedPath;
import dev.millrace.plan.PlanOptions;
import dev.millrace.plan.Planner;
import dev.millrace.synthesis.KernelPaths;
import dev.millrace.synthesis.Usage;
import dev.millrace.testing.TinyModels;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResourceTableTest {
    @TempDir
    private Path folder;

    private ResourceTable table;

    @BeforeEach
    void twoKernels() throws IOException {
        Files.writeString(folder.resolve("config.json"), TinyModels.LLAMA);
        table = new ResourceTable(
                Planner.plan(
                        SpecReader.read(folder),
                        PlanOptions.of("u280", WeightFormat.MXINT8).with(4, 2, 1)),
                List.of(
                        new Usage(
                                "lane",
                                4,
                                new Resources(1000, 2000, 50, 2.5, 0),
                                new Resources(1100, 2000, 45, 2.5, 1)),
                        new Usage("norm", 1, new Resources(40_000, 100, 0, 0, 3), new Resources(30_000, 100, 0, 0, 3))),
                List.of(new KernelPaths(
                        "norm",
                        List.of(
                                path(Ends.REGISTER_TO_REGISTER, "count", "sum", 4.5),
                                path(Ends.INPUT_TO_OUTPUT, "a_tvalid", "b_tready", 1.25)))));
    }

    private static TimedPath path(Ends ends, String from, String to, double nanoseconds) {
        return new TimedPath(ends, from, to, Map.of(Level.CARRY, 1, Level.LUT, 8), nanoseconds);
    }

    @Test
    void aPathThatIsTooLongForTheClockIsFlagged() {
        List<String> lines = lines();
        assertTrue(lines.contains("norm 4.50* none none 1.25"), () -> String.join("\n", lines));
        int tooLong = lines.indexOf("Too long for 250 MHz, the longest of each kernel and kind:");
        assertEquals(
                List.of("4.50 ns norm, register to register: count -> sum (8 LUT, 1 CARRY)"),
                lines.subList(tooLong + 1, lines.size()));
    }

    @Test
    void pathsAreInTheJson() throws IOException {
        Path file = folder.resolve("paths.json");
        table.write(new OutputFile("--json", file));
        JsonNode path = new ObjectMapper().readTree(file.toFile()).at("/longest_paths/0/paths/0");
        assertEquals("REGISTER_TO_REGISTER", path.get("ends").asText());
        assertEquals("count", path.get("from").asText());
        assertEquals(8, path.at("/levels/LUT").asInt());
        assertEquals(4.5, path.get("nanoseconds").asDouble());
    }

    private List<String> lines() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        table.print(new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.strip().replaceAll(" +", " "))
                .toList();
    }

    @Test
    void aUnitStandsBesideItsPrediction() {
        assertTrue(
                lines().contains("lane 4 1,000 +10.0 % 2,000 +0.0 % 50 -10.0 % 2.5 +0.0 % 0 new"),
                () -> String.join("\n", lines()));
    }

    @Test
    void allUnitsStandBesideTheCard() {
        List<String> lines = lines();
        for (String line : List.of(
                "lane 4 4,000 8,000 200 10.0 0",
                "total 44,000 8,100 200 10.0 3",
                "predicted 34,400 8,100 180 10.0 7",
                "of u280 1,303,680 2,607,360 9,024 2,016.0 960",
                "share 3.4 % 0.3 % 2.2 % 0.5 % 0.3 %")) {
            assertTrue(lines.contains(line), () -> line + " is not in\n" + String.join("\n", lines));
        }
    }

    @Test
    void theJsonHasTheSame() throws IOException {
        Path file = folder.resolve("synth.json");
        table.write(new OutputFile("--json", file));
        JsonNode json = new ObjectMapper().readTree(file.toFile());
        assertEquals("u280", json.path("card").asText());
        JsonNode lane = json.path("kernels").path(0);
        assertEquals("lane", lane.path("kernel").asText());
        assertEquals(4, lane.path("units").asInt());
        assertEquals(2.5, lane.path("unit").path("bram36s").asDouble());
        assertEquals(2000, lane.path("unit").path("flip_flops").asInt());
        assertEquals(45, lane.path("predicted_unit").path("dsps").asInt());
        assertEquals(-10, lane.path("deviation_percent").path("dsps").asDouble());
        assertTrue(lane.path("deviation_percent").path("urams").isNull());
        assertEquals(44_000, json.path("total").path("luts").asInt());
        assertEquals(9024, json.path("card_resources").path("dsps").asInt());
    }

    @Test
    void aFileThatCannotBeWrittenIsNamed() {
        String message = assertThrows(
                        OutputException.class,
                        () -> table.write(
                                new OutputFile("--json", folder.resolve("none").resolve("synth.json"))))
                .getMessage();
        assertTrue(message.contains("--json") && message.contains("none"), message);
    }
}
