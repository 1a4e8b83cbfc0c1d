// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cosim.rtl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.millrace.compose.Pipeline;
import dev.millrace.cosim.support.Programs;
import dev.millrace.cosim.support.RtlCase;
import dev.millrace.cosim.support.Tools;
import dev.millrace.kernel.Kernel;
import dev.millrace.output.RenderedFiles;
import dev.millrace.render.Renderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The RTL of whole pipelines is accepted by Verilator without a warning, by Yosys, and by Icarus Verilog. */
class RtlLintTest {
    @TempDir
    private Path folder;

    static Stream<RtlCase> cases() {
        return RtlCase.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void verilatorWarnsOfNothing(RtlCase each) throws IOException {
        Tools.need("verilator");
        List<String> command = new ArrayList<>(List.of(
                "verilator", "--lint-only", "-Wall", "-Wno-DECLFILENAME", "+1364-2005ext+v", "--top-module", "top"));
        command.addAll(files(Renderer.rtl(pipeline(each)), ".vlt", ".v", ".sv"));
        assertEquals("", Programs.run(command, folder, ""));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void icarusReadsIt(RtlCase each) throws IOException {
        Tools.need("iverilog");
        List<String> command = new ArrayList<>(List.of("iverilog", "-g2012", "-t", "null", "-s", "top"));
        command.addAll(files(Renderer.rtl(pipeline(each)), ".v", ".sv"));
        Programs.run(command, folder, "");
    }

    /** Each kernel alone, as it is synthesized. */
    @Test
    void yosysReadsIt() throws IOException {
        Tools.need("yosys");
        Set<String> read = new HashSet<>();
        for (RtlCase each : List.of(RtlCase.ALL.get(1), RtlCase.HEAD_NORMS)) {
            Pipeline pipeline = pipeline(each);
            for (Kernel kernel : pipeline.kernels()) {
                if (read.add(kernel.name())) {
                    yosysReads(pipeline, kernel);
                }
            }
        }
        assertTrue(read.containsAll(Set.of("rope", "headnorm")), read.toString());
    }

    private void yosysReads(Pipeline pipeline, Kernel kernel) throws IOException {
        String sources = String.join(" ", files(Renderer.rtl(pipeline, kernel.name()), ".v", ".sv"));
        Programs.run(
                List.of(
                        "yosys",
                        "-q",
                        "-p",
                        "read_verilog -sv " + sources + "; hierarchy -check -top " + kernel.name() + "; proc"),
                folder,
                "");
    }

    private Pipeline pipeline(RtlCase each) {
        return Pipeline.of(each.plan(each.checkpoint(folder)));
    }

    /** Writes the RTL and returns those of its files that a tool reads. */
    private List<String> files(RenderedFiles texts, String... endings) throws IOException {
        for (var file : texts.texts().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        return Renderer.inReadingOrder(texts.paths()).stream()
                .filter(path -> Stream.of(endings).anyMatch(path::endsWith))
                .toList();
    }
}
