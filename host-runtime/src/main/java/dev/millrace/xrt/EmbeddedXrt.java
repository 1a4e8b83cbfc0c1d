// SPDX-License-Identifier: Apache-2.0
package dev.millrace.xrt;

import dev.millrace.toolchain.Compiler;
import dev.millrace.toolchain.ProgressListener;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Compiles the embedded XRT from the sources that travel with the classes. */
public final class EmbeddedXrt {
    static final NativeSources SOURCES = NativeSources.deviceModelWith(
            List.of("embedded_xrt.h"),
            List.of("embedded_buffer.cpp", "embedded_device.cpp", "embedded_kernel.cpp", "embedded_run.cpp"));

    private EmbeddedXrt() {}

    /** The library, compiled when it is asked for first. */
    public static Path library(Compiler compiler, ProgressListener progress) {
        return SOURCES.sharedLibrary("millrace_xrt", compiler, progress);
    }

    /** The header that compiled pipelines implement: its name and its text. */
    public static Map.Entry<String, byte[]> pipelineHeader() {
        return Map.entry("pipeline_abi.h", NativeSources.resource("pipeline_abi.h"));
    }
}
