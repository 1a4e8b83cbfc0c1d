// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cosim.xrt;

import dev.millrace.toolchain.Compiler;
import dev.millrace.toolchain.ProgressListener;
import dev.millrace.xclbin.Argument;
import dev.millrace.xclbin.Blob;
import dev.millrace.xclbin.ComputeUnit;
import dev.millrace.xclbin.Connection;
import dev.millrace.xclbin.Hardware;
import dev.millrace.xclbin.KernelMetadata;
import dev.millrace.xclbin.MemoryBank;
import dev.millrace.xclbin.Target;
import dev.millrace.xclbin.Xclbin;
import dev.millrace.xclbin.XclbinWriter;
import dev.millrace.xrt.Buffer;
import dev.millrace.xrt.Device;
import dev.millrace.xrt.EmbeddedXrt;
import dev.millrace.xrt.Run;
import dev.millrace.xrt.SystemEmulation;
import dev.millrace.xrt.Xrt;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Measures what an XRT costs around the kernels: the start and end of one that does nothing, and transfers. Program of
 * {@code benchmarks/xrt}.
 */
final class XrtBenchmark {
    private static final String SOURCE = "idle_pipeline.cpp";
    private static final String PORT = "M_AXI_GMEM";
    private static final int RANGE = 0x1000;
    private static final long BANK_BYTES = 256L << 20;
    private static final int MEGABYTE = 1_000_000;
    private static final int TRANSFERRED = 16 * MEGABYTE;
    private static final int LAUNCHES = 300;
    private static final int TRANSFERS = 15;

    /** Something that is measured. */
    private interface Step {
        void run();
    }

    private XrtBenchmark() {}

    /** Arguments: a folder to write to, {@code embedded} or {@code system}, and {@code sw_emu} or {@code hw_emu}. */
    public static void main(String[] arguments) throws IOException {
        Target target = arguments[2].equals("hw_emu") ? Target.HW_EMU : Target.SW_EMU;
        Path xclbin = Path.of(arguments[0], target + ".xclbin");
        XclbinWriter.write(xclbin(target), xclbin);
        String row = "| " + arguments[1] + " | " + target + " | ";
        if (arguments[1].equals("embedded")) {
            System.out.println(row + measure(Xrt.embedded(), xclbin));
        } else {
            try (SystemEmulation emulation = SystemEmulation.open(xclbin, 1, ProgressListener.SILENT)) {
                System.out.println(row + measure(emulation.xrt(), xclbin));
            }
        }
    }

    private static String measure(Xrt xrt, Path xclbin) {
        long start = System.nanoTime();
        Device device = xrt.open(0);
        device.load(xclbin);
        double load = (System.nanoTime() - start) * 1e-9;
        dev.millrace.xrt.KernelHandle kernel = device.kernel("idle");
        Buffer buffer = device.allocate(TRANSFERRED, kernel.groupId(0));
        ByteBuffer host = ByteBuffer.allocateDirect(TRANSFERRED);
        String launches = microseconds(LAUNCHES, 1, () -> {
            try (Run run = kernel.run().argument(0, buffer).argument(1, 0)) {
                run.start().await();
            }
        });
        int megabytes = TRANSFERRED / MEGABYTE;
        String writes = microseconds(TRANSFERS, megabytes, () -> buffer.write(0, host.clear()));
        String reads = microseconds(TRANSFERS, megabytes, () -> {
            buffer.syncFromDevice(0, TRANSFERRED);
            host.clear().put(buffer.view(0, TRANSFERRED));
        });
        start = System.nanoTime();
        device.close();
        double close = (System.nanoTime() - start) * 1e-9;
        return String.format(Locale.ROOT, "%s | %s | %s | %.2f and %.2f |", launches, writes, reads, load, close);
    }

    /** Minimum and median of the second half of a number of steps, the first being for the compiler and the caches. */
    private static String microseconds(int steps, int units, Step step) {
        double[] times = new double[steps];
        for (int i = 0; i < steps; i++) {
            long start = System.nanoTime();
            step.run();
            times[i] = (System.nanoTime() - start) * 1e-3 / units;
        }
        double[] later = Arrays.copyOfRange(times, steps / 2, steps);
        Arrays.sort(later);
        return String.format(Locale.ROOT, "%.0f / %.0f", later[0], later[later.length / 2]);
    }

    private static Xclbin xclbin(Target target) throws IOException {
        KernelMetadata idle = new KernelMetadata(
                "idle",
                RANGE,
                List.of(new KernelMetadata.MemoryPort(PORT, 512)),
                List.of(
                        Argument.global(0, "memory", PORT, "void*", 0x10),
                        Argument.scalar32(1, "number", "unsigned int", 0x1C)));
        return Xclbin.of(
                target,
                "millrace_benchmark_1_0",
                "benchmark",
                300,
                new Hardware(
                        List.of(MemoryBank.hbm(0, 0, BANK_BYTES)),
                        List.of(idle),
                        List.of(ComputeUnit.chained("idle", "idle_0", 0x800000)),
                        List.of(new Connection(0, 0, 0))),
                Blob.of(Files.readAllBytes(library())),
                "{}");
    }

    private static Path library() throws IOException {
        Map.Entry<String, byte[]> header = EmbeddedXrt.pipelineHeader();
        try (InputStream source = XrtBenchmark.class.getResourceAsStream("/native/" + SOURCE)) {
            return Compiler.find()
                    .sharedLibrary(
                            "idle_pipeline",
                            Map.of(SOURCE, source.readAllBytes(), header.getKey(), header.getValue()),
                            List.of(SOURCE),
                            List.of("-std=c++17", "-O2"),
                            ProgressListener.SILENT);
        }
    }
}
