// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.millrace.checkpoint.SpecReader;
import dev.millrace.compose.Pipeline;
import dev.millrace.files.InputException;
import dev.millrace.files.Printable;
import dev.millrace.model.ModelException;
import dev.millrace.numerics.WeightFormat;
import dev.millrace.plan.PlanOptions;
import dev.millrace.plan.Planner;
import dev.millrace.project.Manifests;
import dev.millrace.testing.TinyModels;
import dev.millrace.xclbin.Blob;
import dev.millrace.xclbin.Hardware;
import dev.millrace.xclbin.Target;
import dev.millrace.xclbin.Xclbin;
import dev.millrace.xclbin.XclbinWriter;
import dev.millrace.xrt.XrtException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Inputs that are no files, and what they say, end in one line at once. */
@ResourceLock(Resources.SYSTEM_OUT)
@ResourceLock(Resources.SYSTEM_ERR)
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileInputTest {
    @TempDir
    private Path folder;

    private Path model;

    private record Outcome(int code, String out, String err) {}

    /** A command whose input is {@code FILE}, and the code it ends with. */
    private record Input(int code, List<String> command) {}

    @BeforeEach
    void writeModel() throws IOException {
        model = Files.createDirectories(folder.resolve("tiny"));
        Files.writeString(model.resolve("config.json"), TinyModels.LLAMA);
    }

    static Stream<Input> inputs() {
        return Stream.of(
                new Input(9, List.of("plan", "MODEL", "--card", "FILE")),
                new Input(9, List.of("report", "MODEL", "--table", "--simulated", "FILE")),
                new Input(9, List.of("report", "--comparison", "FILE", "-o", "OUT")),
                new Input(9, List.of("farm", "FILE", "--list")),
                new Input(9, List.of("synth", "MODEL", "--reports", "FOLDER")),
                new Input(6, List.of("inspect", "FILE")),
                new Input(3, List.of("cosim", "SHARDED")),
                new Input(3, List.of("cosim", "WHOLE")),
                new Input(3, List.of("plan", "CONFIG")));
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void aPipeIsRefusedAtOnce(Input input) throws Exception {
        Path pipe = input(input);
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        assertRefused(input, pipe, "a pipe");
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void aDeviceIsRefusedAtOnce(Input input) throws IOException {
        Path link = Files.createSymbolicLink(input(input), Path.of("/dev/zero"));
        assertRefused(input, link, "a device");
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void aFileOfGigabytesIsRefusedAtOnce(Input input) throws IOException {
        Path sparse = input(input);
        try (RandomAccessFile file = new RandomAccessFile(sparse.toFile(), "rw")) {
            file.setLength(5L << 30);
        }
        assertRefused(input, sparse, input.command.get(0).equals("cosim") ? "header length 0" : "too large");
    }

    @Test
    void aMessageIsOneLineWhateverStandsInIt() {
        Failure failure =
                new Failure(new ModelException(Path.of("a\nb"), "tensor \u001b[2J\u202e: " + "x".repeat(9999)));
        assertEquals(3, failure.exitCode());
        assertTrue(failure.message().startsWith("a\\nb: tensor \\u001b[2J\\u202e: xxx"), failure.message());
        assertTrue(failure.message().length() <= Printable.MOST_CHARACTERS, failure.message());
        assertEquals(1, failure.message().lines().count());
    }

    @Test
    void theReportOfADeviceKeepsItsLines() {
        assertEquals("deadlock\n  unit a\\u001b", new Failure(new XrtException("deadlock\n  unit a\u001b")).message());
    }

    @Test
    void anArgumentThatIsIllegalInsideIsAnErrorOfTheProgram() {
        assertEquals(1, new Failure(new IllegalArgumentException("index")).exitCode());
        assertEquals(1, new Failure(new StackOverflowError()).exitCode());
        assertEquals(9, new Failure(new InputException("card x: ?")).exitCode());
    }

    @Test
    void wrongOptionsAreNoErrorOfTheProgram() {
        for (List<String> options : List.of(
                List.of("plan", "MODEL", "--prompt", "0"),
                List.of("plan", "MODEL", "--top", "0"),
                List.of("report", "MODEL", "--table", "--new", "-1"),
                List.of("cosim", "MODEL", "--random-weights", "1", "--prompt-ids", "1", "--context", "-1"),
                List.of(
                        "run",
                        "MODEL",
                        "--random-weights",
                        "1",
                        "--target",
                        "reference",
                        "--prompt-ids",
                        "1",
                        "--temperature",
                        "1e9"))) {
            Outcome outcome = execute(folder.resolve("none"), options);
            assertEquals(2, outcome.code, () -> options + ": " + outcome.err);
            assertEquals(1, outcome.err.lines().count(), outcome.err);
        }
    }

    @Test
    void aCardWithoutXrtOrXclbinIsNoEndOfTheProcess() throws IOException {
        List<String> run = List.of(
                "run",
                "MODEL",
                "--random-weights",
                "1",
                "--prompt-ids",
                "1",
                "--target",
                "hw",
                "--lanes",
                "2",
                "--xclbin",
                "FILE");
        Outcome none = execute(folder.resolve("none.xclbin"), run);
        assertEquals(6, none.code, none.err);
        assertTrue(none.err.endsWith("none.xclbin: no such file\n"), none.err);

        Path emulated = xclbin(Target.SW_EMU);
        Outcome wrong = execute(emulated, run);
        assertEquals(2, wrong.code, wrong.err);
        assertTrue(wrong.err.contains(emulated + ": it is for sw_emu"), wrong.err);

        Assumptions.assumeTrue(System.getenv("XILINX_XRT") == null, "XILINX_XRT is set here");
        Outcome unset = execute(xclbin(Target.HW), run);
        assertEquals(6, unset.code, unset.err);
        assertTrue(unset.err.contains("XILINX_XRT is not set"), unset.err);
        assertEquals(1, unset.err.lines().count(), unset.err);
    }

    @Test
    void aLibraryThatIsNoXrtIsNamed() {
        Path library = Path.of("/lib/x86_64-linux-gnu/libm.so.6");
        Assumptions.assumeTrue(Files.exists(library), library + " is not there");
        Outcome outcome = execute(
                library, List.of("run", "MODEL", "--random-weights", "1", "--prompt-ids", "1", "--xrt", "FILE"));
        assertEquals(6, outcome.code, outcome.err);
        assertTrue(outcome.err.contains("libm.so.6 has no function xrt"), outcome.err);
        assertEquals(
                1, outcome.err.lines().filter(line -> !line.contains("warning")).count(), outcome.err);
    }

    @Test
    void aModelOfOnePositionIsNoWrongOption() throws IOException {
        Files.writeString(
                model.resolve("config.json"),
                TinyModels.LLAMA.replace("\"max_position_embeddings\": 32", "\"max_position_embeddings\": 1"));
        Outcome outcome = execute(
                folder.resolve("none"),
                List.of("generate", "MODEL", "-o", folder.resolve("out").toString()));
        assertEquals(4, outcome.code, outcome.err);
        assertTrue(outcome.err.contains("has 1 position"), outcome.err);
    }

    @Test
    void namesInAnXclbinAreShownAsText() throws IOException {
        String manifest = Manifests.of(
                        Pipeline.of(Planner.plan(
                                SpecReader.read(model),
                                PlanOptions.of("u280", WeightFormat.MXINT8).with(2, 2, 2))),
                        "hw")
                .toJson()
                .replace("\"tiny\"", "\"\\u001b[2Jtiny\\n\"");
        Outcome outcome = execute(xclbin(Target.HW, manifest), List.of("inspect", "FILE"));
        assertEquals(0, outcome.code, outcome.err);
        assertTrue(outcome.out.contains("\n\\u001b[2Jtiny\\n on u280"), outcome.out);
    }

    private Path xclbin(Target target) {
        return xclbin(target, "");
    }

    private Path xclbin(Target target, String manifest) {
        Path file = folder.resolve(target + ".xclbin");
        XclbinWriter.write(
                Xclbin.of(
                        target,
                        "card",
                        "test",
                        0,
                        new Hardware(List.of(), List.of(), List.of(), List.of()),
                        Blob.EMPTY,
                        manifest),
                file);
        return file;
    }

    /** Where the input of a command is to lie. */
    private Path input(Input input) throws IOException {
        if (input.command.contains("FOLDER")) {
            return Files.createDirectories(folder.resolve("reports")).resolve("csynth.xml");
        }
        if (input.command.contains("SHARDED")) {
            Files.writeString(
                    model.resolve("model.safetensors.index.json"), "{\"weight_map\": {\"a\": \"one.safetensors\"}}");
            return model.resolve("one.safetensors");
        }
        if (input.command.contains("CONFIG")) {
            Files.delete(model.resolve("config.json"));
            return model.resolve("config.json");
        }
        return input.command.contains("WHOLE") ? model.resolve("model.safetensors") : folder.resolve("input.toml");
    }

    private void assertRefused(Input input, Path file, String reason) {
        Outcome outcome = execute(file, input.command);
        assertEquals(input.code, outcome.code, outcome.err);
        assertEquals(1, outcome.err.lines().count(), outcome.err);
        assertTrue(outcome.err.contains(file + ": " + reason), outcome.err);
    }

    private Outcome execute(Path file, List<String> command) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(text, true, StandardCharsets.UTF_8));
            int code = Millrace.execute(command.stream()
                    .map(argument -> switch (argument) {
                        case "FILE" -> file.toString();
                        case "FOLDER" -> file.getParent().toString();
                        case "MODEL", "SHARDED", "WHOLE", "CONFIG" -> model.toString();
                        case "OUT" -> folder.resolve("out.md").toString();
                        default -> argument;
                    })
                    .toArray(String[]::new));
            return new Outcome(code, printed.toString(StandardCharsets.UTF_8), text.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }
}
