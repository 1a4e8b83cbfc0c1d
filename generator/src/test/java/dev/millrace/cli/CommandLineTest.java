// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.millrace.checkpoint.Checkpoint;
import dev.millrace.checkpoint.SpecReader;
import dev.millrace.compose.Pipeline;
import dev.millrace.emulation.SoftwareEmulation;
import dev.millrace.model.Matrix;
import dev.millrace.model.ModelSpec;
import dev.millrace.numerics.WeightFormat;
import dev.millrace.plan.PlanOptions;
import dev.millrace.plan.Planner;
import dev.millrace.project.Manifests;
import dev.millrace.quantize.KeyOffset;
import dev.millrace.quantize.KeyRule;
import dev.millrace.testing.KeyBiases;
import dev.millrace.testing.SafetensorsWriter;
import dev.millrace.testing.TinyModels;
import dev.millrace.toolchain.Compiler;
import dev.millrace.toolchain.ProgressListener;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command line prints and returns, without a device. */
@ResourceLock(Resources.SYSTEM_OUT)
@ResourceLock(Resources.SYSTEM_ERR)
class CommandLineTest {
    @TempDir
    private Path folder;

    private Path model;

    private record Outcome(int code, String out, String err) {}

    @BeforeEach
    void writeModel() throws IOException {
        model = Files.createDirectories(folder.resolve("tiny"));
        Files.writeString(model.resolve("config.json"), TinyModels.LLAMA);
    }

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
    void aWeightWithoutAnExponentIsNamed() throws IOException {
        writeHead(0x1p120f);
        Outcome outcome = execute("run", model.toString(), "--prompt-ids", "1", "--target", "reference");
        assertEquals(3, outcome.code(), outcome.err());
        String error = outcome.err().lines().reduce((before, last) -> last).orElseThrow();
        assertTrue(error.startsWith("millrace: " + model), error);
        assertTrue(error.contains("model.safetensors: tensor lm_head.weight (head), row "), error);
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
    void aProjectForSlashIsRendered() throws IOException {
        assertEquals(
                0,
                execute("generate", model.toString(), "-o", out(), "--card", "v80")
                        .code());
        String connectivity = Files.readString(Path.of(out(), "connectivity.cfg"));
        assertTrue(connectivity.contains("sp=memory_0.m_axi_gmem:HBM0\n"), connectivity);
        assertTrue(connectivity.contains("stream_connect=memory_0.weights:fifo_weights_0.entering\n"), connectivity);
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

    @Test
    void generateWritesEqualBytesAndReplacesThemWhole() throws IOException {
        Path project = folder.resolve("project");
        String[] generate = {"generate", model.toString(), "-o", project.toString(), "--lanes", "2"};
        Outcome first = execute(generate);
        assertEquals(0, first.code(), first.err());
        assertTrue(first.out().contains("2 lanes"), first.out());
        Map<String, String> files = read(project);
        assertTrue(files.containsKey("units/lane/lane.cpp"), files.keySet().toString());

        assertEquals(0, execute(with(generate, "--clock", "200")).code());
        assertFalse(files.equals(read(project)));
        Files.writeString(project.resolve("Makefile"), "edited");
        assertError(2, "Makefile was edited", generate);
        assertEquals(0, execute(with(generate, "--force")).code());
        assertEquals(files, read(project));
        assertEquals(List.of("project", "tiny"), names(folder), "no drafts are left");
    }

    @Test
    void generateKeepsWhatIsNoProject() throws IOException {
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.writeString(other.resolve("letter.txt"), "dear");
        assertError(2, other.toString(), "generate", model.toString(), "-o", other.toString());
        assertEquals("dear", Files.readString(other.resolve("letter.txt")));
        assertError(
                2,
                "letter.txt",
                "generate",
                model.toString(),
                "-o",
                other.resolve("letter.txt").toString());
        Path empty = Files.createDirectories(folder.resolve("empty"));
        assertEquals(
                0, execute("generate", model.toString(), "-o", empty.toString()).code());
    }

    @Test
    void aDesignThatDoesNotFitIsRefusedOrEmulatedWithAWarning() {
        String misfit = "MXINT8 weights with --lanes 32 --columns 32 --reuse 1 --fifo 2048: needs ";
        assertError(4, misfit, "generate", model.toString(), "-o", out(), "--columns", "32");
        assertError(4, misfit, "synth", model.toString(), "--columns", "32");
        assertFalse(Files.exists(Path.of(out())), "nothing is written");
        Outcome outcome = execute("inspect", model.toString(), "--columns", "32");
        assertEquals(0, outcome.code(), outcome.err());
        assertTrue(
                outcome.err().startsWith("millrace: warning: emulated, but too large for the card: " + misfit),
                outcome.err());
        assertEquals(1, outcome.err().lines().count(), outcome.err());
    }

    @Test
    void reportWritesAPageAndATable() throws IOException {
        Path page = folder.resolve("report.html");
        Outcome outcome =
                execute("report", model.toString(), "--lanes", "2", "--columns", "2", "-o", page.toString(), "--table");
        assertEquals(0, outcome.code(), outcome.err());
        assertTrue(outcome.out().startsWith("tiny on u280: MXINT8, 2 lanes × 2 columns"), outcome.out());
        assertTrue(Files.readString(page).startsWith("<!DOCTYPE html>"));
        assertEquals(List.of("report.html", "tiny"), names(folder), "no drafts are left");
    }

    @Test
    void aReportThatCannotBeIsRefused() throws IOException {
        String lost = folder.resolve("no/such/report.html").toString();
        assertError(2, "--output " + lost, "report", model.toString(), "-o", lost);
        assertError(2, "folder", "report", model.toString(), "-o", folder.toString());
        assertError(2, "--table", "report", model.toString());
        String[] report = {"report", model.toString(), "--table"};
        assertError(2, "--prompt 0", with(report, "--prompt", "0"));
        assertError(2, "--new -1", with(report, "--new", "-1"));
        assertError(2, "positions", with(report, "--prompt", "30", "--new", "10"));
        assertError(2, "u999", with(report, "--card", "u999"));
        assertError(4, "kv260", with(report, "--card", "kv260"));
        assertError(3, "config.json", "report", folder.resolve("none").toString(), "--table");
        assertEquals(List.of("tiny"), names(folder), "nothing is written");
    }

    @Test
    void planEndsInACommandThatGenerates() {
        Outcome outcome = execute("plan", model.toString(), "--prompt", "8", "--new", "8", "--top", "2");
        assertEquals(0, outcome.code(), outcome.err());
        String command = outcome.out().lines().reduce((first, second) -> second).orElseThrow();
        assertTrue(command.startsWith("./millrace generate " + model + " --card u280 --weights mxint8"), command);
        String output = folder.resolve("rendered").toString();
        String[] arguments = command.replace("./millrace ", "")
                .replace("-o DIR", "-o " + output)
                .split(" ");
        assertEquals(0, execute(arguments).code());
    }

    @Test
    void theCommandOfAPlanIsQuotedForTheShell() throws IOException {
        Path other = Files.createDirectories(folder.resolve("it's $(tiny)"));
        Files.writeString(other.resolve("config.json"), TinyModels.LLAMA);
        Outcome outcome = execute("plan", other.toString(), "--prompt", "8", "--new", "8", "--top", "1");
        assertEquals(0, outcome.code(), outcome.err());
        String quoted = "'" + other.toString().replace("'", "'\\''") + "'";
        assertTrue(outcome.out().contains("./millrace generate " + quoted + " --card u280"), outcome.out());
    }

    @Test
    void planAsJsonHasTheSameDesigns() throws IOException {
        Outcome outcome = execute("plan", model.toString(), "--prompt", "8", "--new", "8", "--top", "2", "--json");
        JsonNode json = new ObjectMapper().readTree(outcome.out());
        assertEquals(4, json.path("best").size(), "two of each format");
        assertEquals(32, json.path("best").path(0).path("context").asInt(), "all that the model has");
        assertTrue(json.path("best").path(0).path("tokens_per_second").asDouble() > 0);
        assertTrue(json.path("pareto").size() >= 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 | --batch 0: | --batch | 0",
                "2 | --top 0: | --top | 0",
                "2 | --prompt 0: | --prompt | 0",
                "2 | --new 0: | --new | 0",
                "2 | --cards 0: | --cards | 0",
                "2 | --measure 0: | --measure | 0",
                "2 | --objective | --objective | beauty",
                "2 | 316 positions | --prompt | 300",
                "2 | no design is made for it, it is a GPU | --card | h100"
            })
    void planSaysWhatCannotBe(int code, String named, String option, String value) {
        assertError(code, named, "plan", model.toString(), "--lanes", "2", option, value);
    }

    @Test
    void farmListsItsJobsAndHowFarTheyAre() throws IOException {
        Path sweep = Files.writeString(
                folder.resolve("sweep.toml"), "work = \"plan\"\naxes.model = [\"tiny\"]\naxes.lanes = [2, 4]");
        Outcome list = execute("farm", sweep.toString(), "--list");
        assertEquals(0, list.code(), list.err());
        assertEquals(3, list.out().lines().count(), list.out());
        assertTrue(list.out().contains("plan tiny on u280, mxint8, lanes 4"), list.out());
        Outcome status = execute("farm", sweep.toString(), "--status");
        assertEquals(0, status.code(), status.err());
        assertTrue(status.out().contains("0 results"), status.out());
        assertEquals(List.of("sweep.toml", "tiny"), names(folder), "nothing is written");
    }

    @Test
    void aSweepThatCannotBeIsRefused() throws IOException {
        Path sweep =
                Files.writeString(folder.resolve("sweep.toml"), "work = \"plan\"\naxes.model = [\"tiny\", \"none\"]");
        String[] farm = {"farm", sweep.toString()};
        assertError(9, "axes.model", farm);
        assertError(2, "--workers 0", with(farm, "--workers", "0"));
        assertError(2, "--workers", with(farm, "--workers", "2", "--on", "slurm"));
        assertError(2, "--on", with(farm, "--on", "moon"));
        String lost = folder.resolve("no/such/results.db").toString();
        assertError(2, "--results " + lost, with(farm, "--results", lost));
        assertError(9, "none.toml", "farm", folder.resolve("none.toml").toString());
        assertEquals(List.of("sweep.toml", "tiny"), names(folder), "nothing is written");
    }

    @Test
    void keysHaveTheBitsThatTheirBiasesNeed() throws IOException {
        Checkpoint plain = Checkpoint.random(model, 3);
        assertKeys(plain, 8, "", "inspect");
        assertKeys(plain, 16, "", "inspect", "--keys", "16");

        Checkpoint biased = KeyBiases.in(plain, 400);
        String tooCoarse = "keys of 8 bits are too coarse for layer 0 key, head 0 (400.0 beside a spread of ";
        assertKeys(biased, 16, "", "inspect");
        assertKeys(biased, 8, tooCoarse, "inspect", "--keys", "8");
        String[] run = {"run", model.toString(), "--prompt-ids", "1", "-n", "1", "--target", "reference"};
        assertFalse(execute(run).err().contains("coarse"));
        assertTrue(execute(with(run, "--keys", "8")).err().contains(tooCoarse));

        double ratio = KeyRule.offsets(biased).stream()
                .mapToDouble(KeyOffset::ratio)
                .max()
                .orElseThrow();
        Checkpoint near = KeyBiases.in(plain, (float) (400 * 14 / ratio));
        assertKeys(near, 8, "keys of 8 bits are nearly too coarse for layer ", "inspect");
        assertKeys(KeyBiases.in(plain, 30000), 16, "keys of 16 bits are too coarse for layer 0 key", "inspect");
    }

    private void assertKeys(Checkpoint checkpoint, int bits, String warning, String command, String... options)
            throws IOException {
        TinyModels.llama(checkpoint, "F32").write(model.resolve("model.safetensors"));
        Outcome outcome = execute(with(new String[] {command, model.toString()}, options));
        assertEquals(0, outcome.code(), outcome.err());
        assertTrue(outcome.out().contains("keys of " + bits + " bits"), outcome.out());
        assertEquals(!warning.isEmpty(), outcome.err().contains("coarse"), outcome.err());
        assertTrue(outcome.err().contains(warning), outcome.err());
    }

    @Test
    void inspectSaysWhatAModelBecomes() {
        Outcome outcome = execute("inspect", model.toString(), "--lanes", "2");
        assertEquals(0, outcome.code(), outcome.err());
        for (String text : List.of("tiny: LLAMA, 2 layers, hidden 10", "qkv", "lane_1", "residual", "keys")) {
            assertTrue(outcome.out().contains(text), text + " is not in: " + outcome.out());
        }
    }

    @Test
    @ResourceLock(Resources.LOCALE)
    void inspectSaysTheSameInEveryLocale() {
        Outcome expected = execute("inspect", model.toString());
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertEquals(expected, execute("inspect", model.toString()));
        } finally {
            Locale.setDefault(locale);
        }
    }

    @Test
    void inspectSaysWhatAnXclbinHolds() throws IOException {
        ModelSpec spec = SpecReader.read(model);
        Pipeline pipeline = Pipeline.of(
                Planner.plan(spec, PlanOptions.of("u280", WeightFormat.MXINT8).with(1, 1, 1)));
        List<String> quick =
                SoftwareEmulation.OPTIONS.stream().filter(o -> !o.equals("-O3")).toList();
        Path xclbin = SoftwareEmulation.build(pipeline, Compiler.find(), quick, ProgressListener.SILENT)
                .xclbin();
        Outcome outcome = execute("inspect", xclbin.toString());
        assertEquals(0, outcome.code(), outcome.err());
        assertTrue(outcome.out().contains("tiny on u280"), outcome.out());
        assertTrue(outcome.out().contains("1 compute unit,"), outcome.out());
        for (var stream : Manifests.of(pipeline, "sw_emu").streams()) {
            assertTrue(outcome.out().contains(stream.name()), stream.name());
        }

        Path cut = folder.resolve("cut.xclbin");
        Files.write(cut, java.util.Arrays.copyOf(Files.readAllBytes(xclbin), 700));
        assertError(6, "cut.xclbin", "inspect", cut.toString());
        Files.writeString(cut, "no xclbin");
        assertError(6, "cut.xclbin", "inspect", cut.toString());
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private String out() {
        return folder.resolve("out").toString();
    }

    private static String[] with(String[] arguments, String... more) {
        return Stream.concat(Stream.of(arguments), Stream.of(more)).toArray(String[]::new);
    }

    /** The command must fail with one line that names something; what it says. */
    private static String assertError(int code, String named, String... arguments) {
        Outcome outcome = execute(arguments);
        assertEquals(code, outcome.code(), outcome.err());
        assertOneLine(outcome, named);
        assertEquals("", outcome.out(), "nothing goes to the standard output");
        return outcome.err();
    }

    /** Wrong options of the parser are followed by the usage. */
    private static void assertOneLine(Outcome outcome, String named) {
        List<String> lines = outcome.err().lines().toList();
        assertFalse(lines.isEmpty(), "no message");
        assertTrue(lines.get(0).contains(named), named + " is not in: " + outcome.err());
        assertEquals(1, lines.size(), outcome.err());
        assertFalse(outcome.err().contains("internal error"), outcome.err());
    }

    private static Outcome execute(String... arguments) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream outText = new ByteArrayOutputStream();
        ByteArrayOutputStream errText = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(outText, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(errText, true, StandardCharsets.UTF_8));
            int code = Millrace.execute(arguments);
            return new Outcome(
                    code, outText.toString(StandardCharsets.UTF_8), errText.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    private static Map<String, String> read(Path project) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(project)) {
            for (Path path : walk.filter(Files::isRegularFile).toList()) {
                files.put(project.relativize(path).toString(), Files.readString(path));
            }
        }
        return files;
    }
}
