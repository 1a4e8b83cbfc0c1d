// SPDX-License-Identifier: Apache-2.0
package dev.millrace.build;

import dev.millrace.compose.Kernel;
import dev.millrace.compose.Pipeline;
import dev.millrace.compose.Unit;
import dev.millrace.library.KernelLibrary;
import dev.millrace.render.Renderer;
import dev.millrace.toolchain.Compiler;
import dev.millrace.toolchain.ProgressListener;
import dev.millrace.toolchain.Verilator;
import dev.millrace.xclbin.Target;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

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

    private static final String RUNTIME = "verilated";
    private static final String SIMULATION = "simulation/rtl";
    private static final String UNITS = "rtl_emulation.cpp";
    private static final String REPLAY = "simulation/rtl/replay.cpp";
    private static final String PIPELINE = "simulation/rtl/rtl_pipeline.cpp";

    private final Pipeline pipeline;
    private final Compiler compiler;
    private final Verilator verilator;
    private final List<String> options;
    private final ProgressListener progress;
    private final SortedMap<String, byte[]> runtime;

    private RtlEmulation(
            Pipeline pipeline,
            Compiler compiler,
            Verilator verilator,
            List<String> options,
            ProgressListener progress) {
        this.pipeline = pipeline;
        this.compiler = compiler;
        this.verilator = verilator;
        this.options = options;
        this.progress = progress;
        this.runtime = verilator.runtime(RUNTIME, false);
    }

    /** The xclbin of a pipeline, from the cache when it was built before. */
    public static Built build(Pipeline pipeline, Compiler compiler, Verilator verilator, ProgressListener progress) {
        return build(pipeline, compiler, verilator, OPTIONS, progress);
    }

    /** The same with compiler options of the caller's. */
    public static Built build(
            Pipeline pipeline,
            Compiler compiler,
            Verilator verilator,
            List<String> options,
            ProgressListener progress) {
        return new RtlEmulation(pipeline, compiler, verilator, options, progress).xclbin();
    }

    /** A program that replays recordings to one unit; see {@code replay.cpp}. */
    public static Path replay(
            Pipeline pipeline,
            String unit,
            Compiler compiler,
            Verilator verilator,
            List<String> options,
            ProgressListener progress) {
        return new RtlEmulation(pipeline, compiler, verilator, options, progress).replayOf(unit);
    }

    private Built xclbin() {
        Set<String> units = pipeline.units().stream().map(Unit::name).collect(Collectors.toSet());
        SortedMap<String, byte[]> files = environment(units, pipeline.kernels());
        Path library = compiler.sharedLibrary(
                "pipeline", files, List.of(UNITS, PIPELINE), linked(pipeline.kernels()), progress);
        return EmulationXclbin.of(pipeline, Target.HW_EMU, library);
    }

    private Path replayOf(String name) {
        Unit unit = pipeline.units().stream()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no unit " + name));
        List<Kernel> kernels = List.of(unit.kernel());
        SortedMap<String, byte[]> files = environment(Set.of(name), kernels);
        return compiler.program("replay", files, List.of(UNITS, REPLAY), linked(kernels), progress);
    }

    /** The rendered source and all headers that it needs. */
    private SortedMap<String, byte[]> environment(Set<String> units, List<Kernel> kernels) {
        SortedMap<String, byte[]> files = new TreeMap<>(runtime);
        Renderer.rtlEmulation(pipeline, units).forEach((path, text) -> files.put(path, utf8(text)));
        kernels.forEach(kernel -> translation(kernel).forEach((name, content) -> {
            if (name.endsWith(".h")) {
                files.put("kernels/" + name, content);
            }
        }));
        return files;
    }

    /** Options that link the kernels, the simulation around them and Verilator's runtime, each compiled once. */
    private List<String> linked(List<Kernel> kernels) {
        List<String> linked = new ArrayList<>(options);
        linked.add("-Wl," + compiler.object(RUNTIME, runtime, sources(runtime, RUNTIME), options, progress));
        SortedMap<String, byte[]> files = new TreeMap<>(runtime);
        KernelLibrary.RTL_SIMULATION_FILES.forEach(path -> files.put(path, utf8(KernelLibrary.text(path))));
        files.remove(PIPELINE);
        files.remove(REPLAY);
        linked.add("-Wl," + compiler.object("simulation", files, sources(files, SIMULATION), options, progress));
        kernels.forEach(kernel -> linked.add("-Wl," + object(kernel)));
        return linked;
    }

    private static List<String> sources(Map<String, byte[]> files, String directory) {
        return files.keySet().stream()
                .filter(path -> path.startsWith(directory + "/") && path.endsWith(".cpp"))
                .toList();
    }

    private SortedMap<String, byte[]> translation(Kernel kernel) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        SortedMap<String, String> texts = Renderer.rtl(pipeline, kernel.name());
        Renderer.inReadingOrder(texts.keySet()).forEach(path -> files.put(path, utf8(texts.get(path))));
        return verilator.translate(kernel.name(), files, VERILATOR_OPTIONS);
    }

    private Path object(Kernel kernel) {
        SortedMap<String, byte[]> files = new TreeMap<>(runtime);
        translation(kernel).forEach((name, content) -> files.put("kernels/" + name, content));
        return compiler.object(kernel.name(), files, sources(files, "kernels"), options, progress);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
