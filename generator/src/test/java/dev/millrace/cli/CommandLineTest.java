// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.millrace.checkpoint.Checkpoint;
import dev.millrace.model.Matrix;
import dev.millrace.testing.SafetensorsWriter;
import dev.millrace.testing.TinyModels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What commands refuse, and what runs without a device. */
class CommandLineTest extends CommandBehaviour {
    @Test
    void theHelpListsTheExitCodes() {
        Outcome outcome = execute("--help");
        assertEquals(0, outcome.code());
        for (String text : List.of("run", "generate", "inspect", "demo", "Exit codes:")) {
            assertTrue(outcome.out().contains(text), outcome.out());
        }
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        assertError(
                3,
                folder.resolve("none").toString(),
                "run",
                folder.resolve("none").toString(),
                "--prompt-ids",
                "1");
        assertError(3, "config.json", "generate", folder.resolve("none").toString(), "-o", out());
        assertError(6, "none", "inspect", folder.resolve("none").toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"inspect", "generate", "plan", "report", "cosim", "run"})
    void theConfigFileNamesTheModelAsItsFolderDoes(String command) throws IOException {
        String config = model.resolve("config.json").toString();
        Files.writeString(Path.of(config), TinyModels.LLAMA.replace("10", "20000"));
        assertError(3, "hidden_size is 20000, supported: an integer from 1 to 16383", arguments(command, config));
        assertError(3, "hidden_size is 20000", arguments(command, model.toString()));
    }

    private String[] arguments(String command, String path) {
        return switch (command) {
            case "generate" -> new String[] {command, path, "-o", out()};
            case "report" -> new String[] {command, path, "--table"};
            case "run", "cosim" -> new String[] {command, path, "--prompt-ids", "1", "--random-weights", "1"};
            default -> new String[] {command, path};
        };
    }

    @Test
    void aWarningIsOneLineOnTheErrorStream() throws IOException {
        Path config = model.resolve("config.json");
        Files.writeString(config, TinyModels.LLAMA.replace("{\"arch", "{\"something_new\": 3, \"arch"));
        Outcome outcome = execute("inspect", config.toString());
        assertEquals(0, outcome.code(), outcome.err());
        assertTrue(outcome.err().startsWith("millrace: warning: " + config + ": "), outcome.err());
        assertEquals(
                1,
                outcome.err()
                        .lines()
                        .filter(line -> line.contains("something_new"))
                        .count());
    }

    /** A head so large that no logit fits. */
    @Test
    void resultsThatWereClampedAreWarnedOfWithTheirUnitAndTensor() throws IOException {
        writeHead(1e6f);
        Outcome outcome = execute("run", model.toString(), "--prompt-ids", "1", "-n", "4", "--target", "reference");
        assertEquals(0, outcome.code(), outcome.err());
        String warning = outcome.err()
                .lines()
                .filter(line -> line.startsWith("millrace: warning: ") && line.contains("Q16.16"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(outcome.err()));
        assertTrue(warning.contains("first in unit lane at lm_head ("), warning);
        assertTrue(warning.contains("model.safetensors: tensor lm_head.weight)"), warning);
    }

    /** All weights, with a head times a factor; the head before it has another name. */
    private void writeHead(float factor) throws IOException {
        Checkpoint random = TinyModels.random(model, TinyModels.LLAMA);
        SafetensorsWriter file = TinyModels.llama(random, "F32");
        file.header().set("unused", file.header().remove("lm_head.weight"));
        file.put("lm_head.weight", new Scaled(random.weights().head(), factor));
        file.header().remove("__metadata__");
        file.write(model.resolve("model.safetensors"));
    }

    private record Scaled(Matrix matrix, float factor) implements Matrix {
        @Override
        public int rows() {
            return matrix.rows();
        }

        @Override
        public int columns() {
            return matrix.columns();
        }

        @Override
        public void row(int index, float[] into) {
            matrix.row(index, into);
            for (int i = 0; i < columns(); i++) {
                into[i] *= factor;
            }
        }
    }

    /** The data's fault is the model's, not that of the options. */
    @Test
    void aCheckedRunSaysWhatEachChannelHoldsAndComparesTheText() {
        String[] run = {"run", model.toString(), "--prompt-ids", "1,2", "--random-weights", "1", "-n", "3", "--check"};
        Outcome outcome = execute(with(run, "--lanes", "2", "--columns", "1", "--reuse", "1"));
        assertEquals(0, outcome.code(), outcome.err());
        for (String line : List.of("lane 0 (", "lane 1 (", " bytes read back as they were written, ")) {
            assertTrue(outcome.err().contains(line), outcome.err());
        }
        assertTrue(outcome.err().contains("millrace: the text is the reference's, 3 tokens\n"), outcome.err());
        assertError(2, "--check compares with the reference", with(run, "--target", "reference"));
    }

    @Test
    void aWeightWithoutAnExponentIsNamed() throws IOException {
        writeHead(0x1p120f);
        Outcome outcome = execute("run", model.toString(), "--prompt-ids", "1", "--target", "reference");
        assertEquals(3, outcome.code(), outcome.err());
        String error = outcome.err().lines().reduce((before, last) -> last).orElseThrow();
        assertTrue(error.startsWith("millrace: " + model), error);
        assertTrue(error.contains("model.safetensors: tensor lm_head.weight, row "), error);
    }

    @Test
    void aFolderWithoutWeightsIsRefused() {
        assertError(3, "safetensors", "run", model.toString(), "--prompt-ids", "1");
    }

    @Test
    void anArchitectureThatIsNotSupportedIsNamed() throws IOException {
        Files.writeString(model.resolve("config.json"), "{\"architectures\": [\"MambaForCausalLM\"]}");
        String error = assertError(3, "MambaForCausalLM", "generate", model.toString(), "-o", out());
        assertTrue(error.contains("LlamaForCausalLM"), error);
    }

    @Test
    void aConfigThatIsNoJsonIsRefused() throws IOException {
        Files.writeString(model.resolve("config.json"), "{\"architectures\": ");
        assertError(3, "config.json", "generate", model.toString(), "-o", out());
    }

    @ParameterizedTest
    @CsvSource({
        "--lanes, 3, 2",
        "--lanes, 0, 2",
        "--lanes, 64, 2",
        "--lanes, -4, 2",
        "--columns, 5, 2",
        "--columns, 0, 2",
        "--columns, 64, 2",
        "--reuse, 0, 2",
        "--reuse, 1000, 2",
        "--context, 1, 2",
        "--context, 33, 2",
        "--card, u999, 2",
        "--card, kv260, 4",
        "--card, none.toml, 9",
        "--weights, fp64, 2",
        "--lanes, many, 2",
        "--keys, 12, 2",
        "--depth, residual, 2",
        "--depth, residual=0, 2",
        "--depth, residual=x, 2",
        "--depth, nothing=4, 2"
    })
    void aBadDesignOptionIsNamedWithItsValue(String option, String value, int code) {
        String named = value.substring(value.indexOf('=') + 1);
        String error = assertError(code, named, "generate", model.toString(), "-o", out(), option, value);
        assertTrue(error.contains(option.substring(2)), error);
        assertFalse(Files.exists(Path.of(out())), "nothing is written");
    }

    @ParameterizedTest
    @CsvSource({
        "-n, 0, 2",
        "-n, -1, 2",
        "-n, few, 2",
        "--temperature, -0.5, 2",
        "--temperature, NaN, 2",
        "--temperature, 1e9, 2",
        "--threads, 0, 2",
        "--target, gpu, 2",
        "--seed, x, 2",
        "--prompt-ids, '1,x', 2"
    })
    void aBadRunOptionIsNamedWithItsValue(String option, String value, int code) {
        List<String> arguments = new ArrayList<>(
                List.of("run", model.toString(), "--random-weights", "1", "--target", "reference", option, value));
        if (!option.equals("--prompt-ids")) {
            arguments.addAll(List.of("--prompt-ids", "1"));
        }
        if (option.equals("--target")) {
            arguments.subList(4, 6).clear();
        }
        assertError(code, option.replaceFirst("^-+", ""), arguments.toArray(String[]::new));
    }

    @Test
    void aKernelThatIsNotThereIsNamed() {
        String error = assertError(2, "attentoin", "synth", model.toString(), "--kernel", "attentoin");
        assertTrue(error.contains("attention") && error.contains("fifo"), error);
        assertError(3, "config.json", "synth", folder.resolve("none").toString());
    }

    @Test
    void onePromptIsNeeded() {
        String[] run = {"run", model.toString(), "--random-weights", "1", "--target", "reference"};
        assertError(2, "--prompt-ids", run);
        assertError(2, "--prompt-ids", with(run, "--prompt", "x", "--prompt-ids", "1"));
        assertError(2, "tokenizer.json", with(run, "--prompt", "x"));
    }

    @Test
    void aPromptIsWhatIsGiven() throws IOException {
        Path file = Files.writeString(folder.resolve("word"), "--prompt-ids 1");
        String[] run = {"run", model.toString(), "--random-weights", "1", "--target", "reference"};
        for (String prompt : List.of("@" + file, "--prompt-ids", "-nice", "${HOME}")) {
            assertError(2, "tokenizer.json", with(run, "--prompt", prompt));
        }
    }

    @ParameterizedTest
    @CsvSource({"reference, 23", "sw_emu, 23", "reference, -1", "sw_emu, -1"})
    void promptIdsOutOfTheVocabularyAreNamed(String target, String id) {
        Outcome outcome = execute(
                "run", model.toString(), "--random-weights", "1", "--target", target, "--prompt-ids", "1," + id);
        assertEquals(2, outcome.code(), outcome.err());
        assertOneLine(outcome, id);
        assertTrue(
                outcome.err().contains(id.startsWith("-") ? "expected 0 or more" : "23"),
                "names what there is: " + outcome.err());
    }

    @Test
    void aPromptLongerThanTheContextIsRefused() {
        String ids = String.join(",", java.util.Collections.nCopies(20, "1"));
        assertError(
                2,
                "--context",
                "run",
                model.toString(),
                "--random-weights",
                "1",
                "--target",
                "reference",
                "--context",
                "16",
                "--prompt-ids",
                ids);
    }

    @Test
    void theCardNeedsItsBitstream() {
        assertError(
                2, "--xclbin", "run", model.toString(), "--random-weights", "1", "--prompt-ids", "1", "--target", "hw");
        String[] v80 = {"run", model.toString(), "--random-weights", "1", "--prompt-ids", "1", "--card", "v80"};
        assertError(2, "VRT, which Millrace has no binding to yet", with(v80, "--target", "hw"));
    }

    @Test
    void theReferenceGeneratesAndWritesItsFigures() throws IOException {
        Path stats = folder.resolve("stats.json");
        String[] run = {
            "run",
            model.toString(),
            "--random-weights",
            "1",
            "--target",
            "reference",
            "--prompt-ids",
            "5,6,7",
            "-n",
            "4",
            "--stats",
            stats.toString()
        };
        Outcome first = execute(run);
        assertEquals(0, first.code(), first.err());
        assertTrue(first.out().strip().matches("(\\d+ ?){1,4}"), first.out());
        assertTrue(Files.readString(stats).contains("\"prompt_tokens\" : [ 5, 6, 7 ]"), Files.readString(stats));
        assertEquals(first.out(), execute(run).out(), "equal seeds give equal tokens");
        assertEquals(List.of("stats.json", "tiny"), names(folder), "no drafts are left");
        assertError(
                2,
                "--stats",
                with(run, "--stats", folder.resolve("no/such/stats.json").toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--stats", "--timeline", "--trace"})
    void filesOfACosimulationAreCheckedBeforeIt(String option) throws IOException {
        String[] cosim = {"cosim", model.toString(), "--random-weights", "1"};
        String lost = folder.resolve("no/such/file").toString();
        assertTrue(assertError(2, option, with(cosim, option, lost)).contains(lost));
        assertTrue(
                assertError(2, option, with(cosim, option, folder.toString())).contains("folder"));
        assertEquals(List.of("tiny"), names(folder), "nothing is written");
    }

    @Test
    void optionsOfACosimulationThatHaveNoMeaningAreRefused() {
        String[] cosim = {"cosim", model.toString(), "--random-weights", "1"};
        String file = folder.resolve("file").toString();
        assertError(2, "--timeline", with(cosim, "--timeline", file, "-n", "1"));
        assertError(2, "--trace-from", with(cosim, "--trace-from", "5"));
        assertError(2, "--trace-cycles", with(cosim, "--trace-cycles", "5"));
        assertError(2, "--trace-from -1", with(cosim, "--trace", file, "--trace-from", "-1"));
        assertError(2, "--trace-cycles 0", with(cosim, "--trace", file, "--trace-cycles", "0"));
        assertError(2, "--context 1", with(cosim, "--prompt-ids", "3,4", "--context", "1"));
        assertError(2, "--context 5000: with -n 3 these are 5,003 positions", with(cosim, "--context", "5000"));
    }
}
