// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cosim.rtl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.millrace.cosim.support.Programs;
import dev.millrace.cosim.support.Tools;
import dev.millrace.library.KernelLibrary;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A FIFO in LUT RAM and one in block RAM do the same in every cycle, whatever comes and goes. */
class FifoTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 33, 128, 129, 200, 257})
    void everyElementComesOutInOrder(int depth) throws IOException {
        Tools.need("iverilog");
        for (String name : List.of("millrace_fifo.sv", "millrace_fifo_deep.sv")) {
            Files.writeString(folder.resolve(name), KernelLibrary.text("kernels/common/" + name));
        }
        try (InputStream bench = FifoTest.class.getResourceAsStream("/rtl/fifo_bench.sv")) {
            Files.write(folder.resolve("fifo_bench.sv"), bench.readAllBytes());
        }
        Programs.run(
                List.of(
                        "iverilog",
                        "-g2012",
                        "-Pfifo_bench.DEPTH=" + depth,
                        "-s",
                        "fifo_bench",
                        "-o",
                        "bench",
                        "millrace_fifo.sv",
                        "millrace_fifo_deep.sv",
                        "fifo_bench.sv"),
                folder,
                "");
        assertEquals(
                "0 errors, full 1, empty 1",
                Programs.run(List.of("vvp", "bench"), folder, "").strip());
    }
}
