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
import java.util.stream.Stream;

/** Something to compile of the C++ sources that travel with the classes. */
record NativeSources(List<String> headers, List<String> sources) {
    private static final List<String> OPTIONS =
            List.of("-std=c++17", "-O2", "-Wall", "-Wextra", "-fvisibility=hidden", "-ldl");

    private static final List<String> DEVICE_MODEL_HEADERS =
            List.of("device_memory.h", "device_model.h", "pipeline_abi.h", "sha256.h", "xclbin_file.h", "xclbin_xml.h");
    private static final List<String> DEVICE_MODEL_SOURCES =
            List.of("device_memory.cpp", "device_model.cpp", "xclbin_file.cpp");

    /** What is common to all: the device model and what it reads. */
    static NativeSources deviceModelWith(List<String> headers, List<String> sources) {
        return new NativeSources(plus(DEVICE_MODEL_HEADERS, headers), plus(DEVICE_MODEL_SOURCES, sources));
    }

    Path sharedLibrary(String name, Compiler compiler, ProgressListener progress) {
        return compiler.sharedLibrary(name, files(), sources, OPTIONS, progress);
    }

    Path program(String name, Compiler compiler, ProgressListener progress) {
        return compiler.program(name, files(), sources, OPTIONS, progress);
    }

    /** All files, by name. */
    Map<String, byte[]> files() {
        Map<String, byte[]> files = new TreeMap<>();
        headers.forEach(name -> files.put(name, resource(name)));
        sources.forEach(name -> files.put(name, resource(name)));
        return files;
    }

    static byte[] resource(String name) {
        try (InputStream in = NativeSources.class.getResourceAsStream("/native/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the resource native/" + name + " is missing");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("native/" + name, e);
        }
    }

    private static List<String> plus(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
