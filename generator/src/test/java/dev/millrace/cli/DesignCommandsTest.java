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
import dev.millrace.model.ModelSpec;
import dev.millrace.numerics.WeightFormat;
import dev.millrace.plan.PlanOptions;
import dev.millrace.plan.Planner;
import dev.millrace.project.Manifests;
import dev.millrace.quantize.KeyOffset;
import dev.millrace.quantize.KeyRule;
import dev.millrace.testing.KeyBiases;
import dev.millrace.testing.TinyModels;
import dev.millrace.toolchain.Compiler;
import dev.millrace.toolchain.ProgressListener;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Commands that make designs of a model, and show them. */
class DesignCommandsTest extends CommandBehaviour {
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
    void aPresetIsADesignThatOptionsChange() throws IOException {
        String[] generate = {"generate", model.toString(), "-o", out(), "--preset", "first-light"};
        Outcome outcome = execute(generate);
        assertEquals(0, outcome.code(), outcome.err());
        assertEquals("", outcome.err());
        assertTrue(outcome.out().contains("4 lanes x 1 columns, tiles of 1 tokens"), outcome.out());
        assertTrue(Files.readString(Path.of(out(), "connectivity.cfg")).contains("150"));
        Outcome changed = execute(with(generate, "--lanes", "2", "--columns", "2"));
        assertTrue(changed.out().contains("2 lanes x 2 columns, tiles of 2 tokens"), changed.out());
        assertError(
                2,
                "second-light is no preset; expected first-light",
                "generate",
                model.toString(),
                "-o",
                out(),
                "--preset",
                "second-light");
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
}
