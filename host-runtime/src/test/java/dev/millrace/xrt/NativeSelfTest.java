// SPDX-License-Identifier: Apache-2.0
package dev.millrace.xrt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.millrace.toolchain.Compiler;
import dev.millrace.toolchain.ProgressListener;
import dev.millrace.toolchain.ToolchainException;
import dev.millrace.xclbin.XclbinWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NativeSelfTest {
    @ParameterizedTest
    @ValueSource(strings = {"address,undefined", "thread"})
    void nothingIsFoundBySanitizers(String sanitizers, @TempDir Path directory) throws Exception {
        List<String> options = List.of(
                "-std=c++17",
                "-O0",
                "-g1",
                "-Wall",
                "-Wextra",
                // GCC's thread sanitizer does not know fences.
                "-Wno-tsan",
                "-Wno-unknown-warning-option",
                "-fsanitize=" + sanitizers,
                "-fno-sanitize-recover=all",
                "-ldl");
        Map<String, byte[]> files = new TreeMap<>(EmbeddedXrt.SOURCES.files());
        files.put("self_test.cpp", TestCard.resource("self_test.cpp"));
        List<String> sources = new ArrayList<>(EmbeddedXrt.SOURCES.sources());
        sources.add("self_test.cpp");
        Compiler compiler = Compiler.find();
        Path program;
        try {
            program = compiler.program("self_test", files, sources, options, ProgressListener.SILENT);
        } catch (ToolchainException e) {
            Assumptions.assumeFalse(e.details().contains("cannot find"), "the sanitizers are not installed");
            throw e;
        }
        Path xclbin = directory.resolve("self_test.xclbin");
        XclbinWriter.write(TestCard.xclbin(TestCard.pipeline(options)), xclbin);
        Path small = directory.resolve("small.xclbin");
        XclbinWriter.write(TestCard.xclbin(TestCard.bytes("no code")), small);
        Path output = directory.resolve("output.txt");
        Process process = new ProcessBuilder(program.toString(), xclbin.toString(), small.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            assertTrue(process.waitFor(120, TimeUnit.SECONDS), "the program hangs");
        } finally {
            process.destroyForcibly();
        }
        assertEquals(0, process.exitValue(), Files.readString(output));
    }
}
