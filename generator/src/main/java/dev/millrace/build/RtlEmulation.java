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
    private static final String PACKAGE = "rtl/kernels/common/millrace_pkg.sv";
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

    /** A module that is Verilated, with the files that it needs. */
    private record Verilated(String name, SortedMap<String, String> files) {}

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
        RtlEmulation emulation = new RtlEmulation(pipeline, compiler, verilator, options, progress);
        Set<String> units = pipeline.units().stream().map(Unit::name).collect(Collectors.toSet());
        return emulation.xclbin(
                Renderer.rtlEmulation(pipeline, units),
                pipeline.kernels().stream().map(emulation::module).toList());
    }

    /** The xclbin of a pipeline whose top is one model: slow to build, and for checking the units joined by streams. */
    public static Built buildTop(
            Pipeline pipeline,
            Compiler compiler,
            Verilator verilator,
            List<String> options,
            ProgressListener progress) {
        RtlEmulation emulation = new RtlEmulation(pipeline, compiler, verilator, options, progress);
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
        return new RtlEmulation(pipeline, compiler, verilator, options, progress).replayOf(unit);
    }

    private Built xclbin(SortedMap<String, String> emulation, List<Verilated> modules) {
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
        SortedMap<String, byte[]> files = environment(Renderer.rtlEmulation(pipeline, Set.of(name)), modules);
        return compiler.program("replay", files, List.of(UNITS, REPLAY), linked(modules), progress);
    }

    private Verilated module(Kernel kernel) {
        return new Verilated(kernel.name(), Renderer.rtl(pipeline, kernel.name()));
    }

    /** The rendered source and all headers that it needs. */
    private SortedMap<String, byte[]> environment(SortedMap<String, String> emulation, List<Verilated> modules) {
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
        linked.add("-Wl," + compiler.object(RUNTIME, runtime, sources(runtime, RUNTIME), options, progress));
        SortedMap<String, byte[]> files = new TreeMap<>(runtime);
        KernelLibrary.RTL_SIMULATION_FILES.forEach(path -> files.put(path, utf8(KernelLibrary.text(path))));
        files.remove(PIPELINE);
        files.remove(REPLAY);
        linked.add("-Wl," + compiler.object("simulation", files, sources(files, SIMULATION), options, progress));
        modules.forEach(module -> linked.add("-Wl," + object(module)));
        return linked;
    }

    private static List<String> sources(Map<String, byte[]> files, String directory) {
        return files.keySet().stream()
                .filter(path -> path.startsWith(directory + "/") && path.endsWith(".cpp"))
                .toList();
    }

    private SortedMap<String, byte[]> translation(Verilated module) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        SortedMap<String, String> texts = module.files();
        // Packages come before what uses them.
        files.put(PACKAGE, utf8(texts.get(PACKAGE)));
        texts.forEach((path, text) -> {
            if (path.endsWith("_pkg.sv")) {
                files.putIfAbsent(path, utf8(text));
            }
        });
        texts.forEach((path, text) -> files.putIfAbsent(path, utf8(text)));
        return verilator.translate(module.name(), files, VERILATOR_OPTIONS);
    }

    private Path object(Verilated module) {
        SortedMap<String, byte[]> files = new TreeMap<>(runtime);
        translation(module).forEach((name, content) -> files.put("kernels/" + name, content));
        return compiler.object(module.name(), files, sources(files, "kernels"), options, progress);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
