// SPDX-License-Identifier: Apache-2.0
package dev.millrace.emulation;

import dev.millrace.compose.Pipeline;
import dev.millrace.compose.Unit;
import dev.millrace.kernel.Kernel;
import dev.millrace.library.KernelLibrary;
import dev.millrace.output.RenderedFiles;
import dev.millrace.render.Renderer;
import dev.millrace.toolchain.Compiler;
import dev.millrace.toolchain.ProgressListener;
import dev.millrace.toolchain.Verilator;
import dev.millrace.xclbin.Target;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Builds a pipeline for hardware emulation: its RTL under Verilator. Each kernel is translated and compiled once,
 * whatever the number of its units; the streams between them are the emulation's.
 */
public final class RtlEmulation {
    private static final List<String> VERILATOR_OPTIONS = List.of(
            "-O3",
            "--x-assign",
            "fast",
            "--x-initial",
            "fast",
            "--noassert",
            "-Wno-fatal",
            "--output-split",
            "20000",
            "--output-split-cfuncs",
            "2000");

    /** How C++ is compiled that Verilator made, and what runs it. */
    public static final List<String> OPTIONS = List.of(
            "-std=c++17",
            "-O2",
            "-march=native",
            "-pthread",
            "-fno-strict-aliasing",
            "-Iverilated",
            "-Ikernels",
            "-Isimulation/rtl",
            "-Isimulation");

    /** All signals but deep memories; by default Verilator leaves out what is wider than 256 bits, as streams are. */
    private static final List<String> TRACING_VERILATOR_OPTIONS = List.of("--trace-fst", "--trace-max-width", "65536");

    private static final String TRACING = "-DMILLRACE_TRACE";

    private static final String RUNTIME = "verilated";
    private static final String SIMULATION = "simulation/rtl";

    /** Verilator's writer of waveforms, which {@code trace_writer.cpp} has in it. */
    private static final String TRACE_WRITER = RUNTIME + "/verilated_fst_c.cpp";

    private static final String UNITS = "rtl_emulation.cpp";
    private static final String REPLAY = "simulation/rtl/replay.cpp";
    private static final String PIPELINE = "simulation/rtl/rtl_pipeline.cpp";

    private final Pipeline pipeline;
    private final Compiler compiler;
    private final Verilator verilator;
    private final List<String> options;
    private final boolean traced;
    private final ProgressListener progress;
    private final SortedMap<String, byte[]> runtime;
    private final Map<String, SortedMap<String, byte[]>> translations = new HashMap<>();

    /** A module that is Verilated, with the files that it needs. */
    private record Verilated(String name, RenderedFiles files) {}

    private RtlEmulation(
            Pipeline pipeline,
            Compiler compiler,
            Verilator verilator,
            List<String> options,
            boolean traced,
            ProgressListener progress) {
        this.pipeline = pipeline;
        this.compiler = compiler;
        this.verilator = verilator;
        this.options = traced ? plus(options, List.of(TRACING)) : options;
        this.traced = traced;
        this.progress = progress;
        this.runtime = verilator.runtime(RUNTIME, traced);
    }

    /** The xclbin of a pipeline, from the cache when it was built before. */
    public static Built build(Pipeline pipeline, Compiler compiler, Verilator verilator, ProgressListener progress) {
        return build(pipeline, compiler, verilator, OPTIONS, false, progress);
    }

    /**
     * Builds with compiler options of the caller's.
     *
     * @param traced whether it can write a waveform, which makes it slower even where it does not
     */
    public static Built build(
            Pipeline pipeline,
            Compiler compiler,
            Verilator verilator,
            List<String> options,
            boolean traced,
            ProgressListener progress) {
        RtlEmulation emulation = new RtlEmulation(pipeline, compiler, verilator, options, traced, progress);
        Set<String> units = pipeline.units().stream().map(Unit::name).collect(Collectors.toSet());
        return emulation.xclbin(
                Renderer.rtlEmulation(pipeline, units),
                pipeline.kernels().stream().map(emulation::module).toList());
    }

    /** What {@link #build} makes of one kernel, ahead of it and into the cache. */
    public static Path kernel(
            Pipeline pipeline, String name, Compiler compiler, Verilator verilator, ProgressListener progress) {
        RtlEmulation emulation = new RtlEmulation(pipeline, compiler, verilator, OPTIONS, false, progress);
        return emulation.object(new Verilated(name, Renderer.rtl(pipeline, name)));
    }

    /** The xclbin of a pipeline whose top is one model: slow to build, and for checking the units joined by streams. */
    public static Built buildTop(
            Pipeline pipeline,
            Compiler compiler,
            Verilator verilator,
            List<String> options,
            ProgressListener progress) {
        RtlEmulation emulation = new RtlEmulation(pipeline, compiler, verilator, options, false, progress);
        return emulation.xclbin(Renderer.topEmulation(pipeline), List.of(new Verilated("top", Renderer.rtl(pipeline))));
    }

    /** A program that replays recordings to one unit; see {@code replay.cpp}. */
    public static Path replay(
            Pipeline pipeline,
            String unit,
            Compiler compiler,
            Verilator verilator,
            List<String> options,
            ProgressListener progress) {
        return new RtlEmulation(pipeline, compiler, verilator, options, false, progress).replayOf(unit);
    }

    private Built xclbin(RenderedFiles emulation, List<Verilated> modules) {
        translateAll(modules);
        Path library = compiler.sharedLibrary(
                "pipeline", environment(emulation, modules), List.of(UNITS, PIPELINE), linked(modules), progress);
        return EmulationXclbin.of(pipeline, Target.HW_EMU, library);
    }

    private Path replayOf(String name) {
        Unit unit = pipeline.units().stream()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no unit " + name));
        List<Verilated> modules = List.of(module(unit.kernel()));
        translateAll(modules);
        SortedMap<String, byte[]> files = environment(Renderer.rtlEmulation(pipeline, Set.of(name)), modules);
        return compiler.program("replay", files, List.of(UNITS, REPLAY), linked(modules), progress);
    }

    private Verilated module(Kernel kernel) {
        return new Verilated(kernel.name(), Renderer.rtl(pipeline, kernel.name()));
    }

    /** The rendered source and all headers that it needs. */
    private SortedMap<String, byte[]> environment(RenderedFiles emulation, List<Verilated> modules) {
        SortedMap<String, byte[]> files = new TreeMap<>(runtime);
        emulation.forEach((path, text) -> files.put(path, utf8(text)));
        modules.forEach(module -> translation(module).forEach((name, content) -> {
            if (name.endsWith(".h")) {
                files.put("kernels/" + name, content);
            }
        }));
        return files;
    }

    /** Options that link the modules, the simulation around them and Verilator's runtime, each compiled once. */
    private List<String> linked(List<Verilated> modules) {
        List<String> linked = new ArrayList<>(options);
        // First, as it says what tracing needs.
        linked.addAll(toLinker(simulation()));
        linked.addAll(toLinker(compiler.object(RUNTIME, runtime, sources(runtime, RUNTIME), options, progress)));
        modules.forEach(module -> linked.addAll(toLinker(object(module))));
        if (traced) {
            linked.add("-lz");
        }
        return linked;
    }

    /** By folder and name, since {@code -Wl,} would divide a path at its commas. */
    private static List<String> toLinker(Path object) {
        return List.of("-L" + object.getParent(), "-l:" + object.getFileName());
    }

    private Path simulation() {
        SortedMap<String, byte[]> files = new TreeMap<>(runtime);
        KernelLibrary.RTL_SIMULATION_FILES.forEach(path -> files.put(path, utf8(KernelLibrary.text(path))));
        files.remove(PIPELINE);
        files.remove(REPLAY);
        return compiler.object("simulation", files, sources(files, SIMULATION), options, progress);
    }

    private static List<String> sources(Map<String, byte[]> files, String directory) {
        return files.keySet().stream()
                .filter(path -> path.startsWith(directory + "/") && path.endsWith(".cpp"))
                .filter(path -> !path.equals(TRACE_WRITER))
                .toList();
    }

    /** One after the other, as Verilator takes seconds for each. */
    private void translateAll(List<Verilated> modules) {
        progress.begin("translating the RTL by Verilator", modules.size());
        int done = 0;
        for (Verilated module : modules) {
            translation(module);
            progress.stepDone(module.name(), ++done, modules.size());
        }
    }

    private SortedMap<String, byte[]> translation(Verilated module) {
        return translations.computeIfAbsent(module.name(), name -> translate(module));
    }

    private SortedMap<String, byte[]> translate(Verilated module) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        Map<String, byte[]> texts = module.files().bytes();
        Renderer.inReadingOrder(texts.keySet()).forEach(path -> files.put(path, texts.get(path)));
        List<String> translation = traced ? plus(VERILATOR_OPTIONS, TRACING_VERILATOR_OPTIONS) : VERILATOR_OPTIONS;
        return verilator.translate(module.name(), files, translation);
    }

    private Path object(Verilated module) {
        SortedMap<String, byte[]> files = new TreeMap<>(runtime);
        translation(module).forEach((name, content) -> files.put("kernels/" + name, content));
        return compiler.object(module.name(), files, sources(files, "kernels"), options, progress);
    }

    private static List<String> plus(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
