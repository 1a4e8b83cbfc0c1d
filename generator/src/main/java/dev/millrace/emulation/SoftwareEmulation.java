// SPDX-License-Identifier: Apache-2.0
package dev.millrace.emulation;

import dev.millrace.compose.Pipeline;
import dev.millrace.render.Renderer;
import dev.millrace.toolchain.Compiler;
import dev.millrace.toolchain.ProgressListener;
import dev.millrace.xclbin.Target;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Builds a pipeline for software emulation: the rendered C++ under g++. */
public final class SoftwareEmulation {
    /** How the rendered C++ is compiled; HLS pragmas are for Vitis. A new compiler's new warnings must not stop a user. */
    public static final List<String> OPTIONS = List.of(
            "-std=c++17", "-O3", "-march=native", "-pthread", "-Wno-unknown-pragmas", "-Iinclude", "-Isimulation");

    private SoftwareEmulation() {}

    /** The xclbin of a pipeline, from the cache when it was built before. */
    public static Built build(Pipeline pipeline, Compiler compiler, ProgressListener progress) {
        return build(pipeline, compiler, OPTIONS, progress);
    }

    /** Builds with compiler options of the caller's. */
    public static Built build(Pipeline pipeline, Compiler compiler, List<String> options, ProgressListener progress) {
        Map<String, byte[]> files = Renderer.softwareEmulation(pipeline).bytes();
        List<String> sources =
                files.keySet().stream().filter(path -> path.endsWith(".cpp")).toList();
        Path library = compiler.sharedLibrary("pipeline", files, sources, options, progress);
        return EmulationXclbin.of(pipeline, Target.SW_EMU, library);
    }
}
