// SPDX-License-Identifier: Apache-2.0
package dev.millrace.xrt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.millrace.toolchain.Compiler;
import dev.millrace.toolchain.ProgressListener;
import dev.millrace.xclbin.XclbinWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XrtProbeTest {
    @TempDir
    private Path folder;

    @Test
    void aSoundLibraryIsTriedWithAnXclbin() {
        Path library = EmbeddedXrt.library(Compiler.find(), ProgressListener.SILENT);
        Path xclbin = folder.resolve("test.xclbin");
        XclbinWriter.write(TestCard.xclbin(TestCard.pipeline(List.of())), xclbin);
        XrtProbe.run(library.toString(), Optional.of(xclbin));
        String refusal = refusal(library, Optional.of(folder.resolve("none.xclbin")));
        assertTrue(refusal.contains("none.xclbin to device 0: cannot read the xclbin: no such file"), refusal);
    }

    @Test
    void aLibraryThatThrowsWhereItIsLoadedEndsTheOtherProcess() {
        String refusal = refusal(
                library(
                        "#include <stdexcept>\nstatic int x = [] { throw std::runtime_error(\"no driver\\nat all\"); return 0; }();\n"),
                Optional.empty());
        assertTrue(refusal.startsWith("XRT's library ended the process that tried it: no driver"), refusal);
        assertEquals(1, refusal.lines().count(), refusal);
    }

    @Test
    void aLibraryThatFollowsNullEndsTheOtherProcess() {
        String refusal = refusal(library("static int x = *static_cast<volatile int*>(nullptr);\n"), Optional.empty());
        assertTrue(refusal.contains("tried it: SIGSEGV"), refusal);
    }

    private static Path library(String source) {
        return Compiler.find()
                .sharedLibrary(
                        "faulty",
                        Map.of("faulty.cpp", TestCard.bytes(source)),
                        List.of("faulty.cpp"),
                        List.of("-std=c++17", "-O0", "-w"),
                        ProgressListener.SILENT);
    }

    private static String refusal(Path library, Optional<Path> xclbin) {
        return assertThrows(XrtException.class, () -> XrtProbe.run(library.toString(), xclbin))
                .getMessage();
    }
}
