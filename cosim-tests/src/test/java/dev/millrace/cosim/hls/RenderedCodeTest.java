// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cosim.hls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.millrace.checkpoint.SpecReader;
import dev.millrace.compose.Pipeline;
import dev.millrace.cosim.support.Programs;
import dev.millrace.cosim.support.SmallModels;
import dev.millrace.cosim.support.Tokens;
import dev.millrace.cosim.support.Tools;
import dev.millrace.model.ModelSpec;
import dev.millrace.numerics.WeightFormat;
import dev.millrace.output.RenderedFiles;
import dev.millrace.plan.Plan;
import dev.millrace.plan.PlanOptions;
import dev.millrace.plan.Planner;
import dev.millrace.project.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rendered projects depend on the plan alone, compile without a warning, and are fit to be read. */
class RenderedCodeTest {
    private static final int LINE_WIDTH = 100;
    /** The width of a line of hand-written SystemVerilog and of the Makefile. */
    private static final int LIBRARY_LINE_WIDTH = 120;

    @TempDir
    private static Path folder;

    static Stream<Pipeline> pipelines() {
        Map<String, Integer> depths = new LinkedHashMap<>();
        depths.put("updated", 3);
        depths.put("looped", 5);
        return Stream.of(
                pipeline("llama", 1, 1, 1, WeightFormat.MXINT8, Map.of()),
                pipeline("qwen3", 32, 2, 16, WeightFormat.MXFP4, depths),
                pipeline("gpt2", 32, 2, 3, WeightFormat.MXINT8, Map.of()),
                pipeline("gpt2", 2, 8, 1, WeightFormat.MXFP4, Map.of()));
    }

    static Stream<Arguments> named() {
        return pipelines().map(pipeline -> Arguments.of(Named.of(Tokens.describe(pipeline.plan()), pipeline)));
    }

    /** With all kinds of units. */
    static Stream<Arguments> compiled() {
        return named().skip(1).limit(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG", "hi-IN-u-nu-deva"})
    @ResourceLock(Resources.LOCALE)
    @ResourceLock(Resources.TIME_ZONE)
    void equalPlansGiveEqualBytesWhereverTheyAreRendered(String tag) {
        List<RenderedFiles> expected = pipelines().map(Project::files).toList();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            List<Pipeline> reversed = new ArrayList<>(pipelines().toList());
            Collections.reverse(reversed);
            for (int i = 0; i < reversed.size(); i++) {
                assertSameFiles(expected.get(expected.size() - 1 - i), Project.files(reversed.get(i)));
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("named")
    void theOrderOfOptionsIsNoPartOfThePlan(Pipeline pipeline) {
        Map<String, Integer> reversed = new LinkedHashMap<>();
        List<String> names = new ArrayList<>(pipeline.plan().depths().keySet());
        Collections.reverse(names);
        names.forEach(name -> reversed.put(name, pipeline.plan().depths().get(name)));
        Pipeline again = pipeline(
                pipeline.plan().spec().name(),
                pipeline.plan().lanes(),
                pipeline.plan().columns(),
                pipeline.plan().reuse(),
                pipeline.plan().format(),
                reversed);
        assertSameFiles(Project.files(pipeline), Project.files(again));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("named")
    void everyUnitBeginsWithWhatItIsAndHowItWasMade(Pipeline pipeline) {
        Project.files(pipeline).forEach((path, text) -> {
            if (path.startsWith("units/") && path.endsWith(".cpp")) {
                String name = Path.of(path).getFileName().toString().replace(".cpp", "");
                assertTrue(
                        text.startsWith("// " + name + ": "),
                        path + " begins with: " + text.lines().findFirst());
                assertTrue(text.contains("\n// Plan: "), path + " names no plan");
                assertTrue(text.contains("\n// Made by: millrace generate "), path + " names no command");
            }
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("named")
    void linesAreAsWideAsAScreenAndHaveNoBlanksAtTheirEnds(Pipeline pipeline) {
        Project.files(pipeline).forEach((path, text) -> {
            int width = path.startsWith("rtl/kernels/") || path.equals("Makefile") ? LIBRARY_LINE_WIDTH : LINE_WIDTH;
            assertTrue(text.endsWith("\n"), path + " has no end of line at its end");
            List<String> lines = text.lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i);
                assertEquals(line.stripTrailing(), line, path + ":" + (i + 1) + ": blanks at the end");
                // Tools read the others, one entry a line.
                assertTrue(
                        line.length() <= width || path.endsWith(".cfg") || path.endsWith(".json"),
                        path + ":" + (i + 1) + ": longer than " + width + " columns: " + line);
            }
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("compiled")
    void gccCompilesItWithoutAWarning(Pipeline pipeline, @TempDir Path project) throws IOException {
        compile("g++", pipeline, project);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("compiled")
    void clangCompilesItWithoutAWarning(Pipeline pipeline, @TempDir Path project) throws IOException {
        compile("clang++", pipeline, project);
    }

    private static void compile(String compiler, Pipeline pipeline, Path project) throws IOException {
        Tools.need(compiler);
        List<String> command = new ArrayList<>(List.of(
                compiler,
                "-std=c++17",
                "-Wall",
                "-Wextra",
                "-Werror",
                "-Wno-unknown-pragmas",
                "-fsyntax-only",
                "-Iinclude",
                "-Isimulation"));
        for (Map.Entry<String, byte[]> file : Programs.sources(pipeline).entrySet()) {
            Path path = project.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
            if (file.getKey().endsWith(".cpp")) {
                command.add(file.getKey());
            }
        }
        Programs.run(command, project, "");
    }

    private static Pipeline pipeline(
            String name, int lanes, int columns, int reuse, WeightFormat format, Map<String, Integer> depths) {
        String config =
                switch (name) {
                    case "llama" -> SmallModels.llama(2, 96, 172, 6, 2, 8, 333);
                    case "qwen3" -> SmallModels.qwen3(2, 96, 172, 6, 2, 8, 333);
                    default -> SmallModels.gpt2(2, 96, 4100, 4, 333, "gelu");
                };
        ModelSpec spec = SpecReader.read(SmallModels.folder(folder, name, config));
        Plan plan = Planner.plan(
                spec, PlanOptions.of("u280", format).with(lanes, columns, reuse).withDepths(depths));
        return Pipeline.of(SmallModels.with(plan, plan.fifoBeats(), Math.min(lanes, 4)));
    }

    private static void assertSameFiles(RenderedFiles expected, RenderedFiles got) {
        assertEquals(expected.paths(), got.paths());
        expected.forEach((path, text) -> assertEquals(text, got.text(path), path));
    }
}
