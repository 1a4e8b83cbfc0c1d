// SPDX-License-Identifier: Apache-2.0
package dev.millrace.xrt;

import dev.millrace.toolchain.Compiler;
import dev.millrace.toolchain.ProgressListener;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Compiles the embedded XRT from the sources that travel with the classes. */
public final class EmbeddedXrt {
    private static final List<String> HEADERS = List.of("device_model.h", "pipeline_abi.h", "xclbin_file.h");
    private static final List<String> SOURCES = List.of("device_model.cpp", "embedded_xrt.cpp", "xclbin_file.cpp");
    private static final List<String> OPTIONS =
            List.of("-std=c++17", "-O2", "-Wall", "-Wextra", "-fvisibility=hidden", "-ldl");

    private EmbeddedXrt() {}

    /** The library, compiled when it is asked for first. */
    public static Path library(Compiler compiler, ProgressListener progress) {
        return compiler.sharedLibrary("millrace_xrt", files(), SOURCES, OPTIONS, progress);
    }

    /** The header that compiled pipelines implement: its name and its text. */
    public static Map.Entry<String, byte[]> pipelineHeader() {
        return Map.entry("pipeline_abi.h", resource("pipeline_abi.h"));
    }

    static Map<String, byte[]> files() {
        Map<String, byte[]> files = new TreeMap<>();
        HEADERS.forEach(name -> files.put(name, resource(name)));
        SOURCES.forEach(name -> files.put(name, resource(name)));
        return files;
    }

    static List<String> sources() {
        return SOURCES;
    }

    private static byte[] resource(String name) {
        try (InputStream in = EmbeddedXrt.class.getResourceAsStream("/native/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the resource native/" + name + " is missing");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("native/" + name, e);
        }
    }
}
