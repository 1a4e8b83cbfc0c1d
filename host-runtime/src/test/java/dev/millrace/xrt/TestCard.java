// SPDX-License-Identifier: Apache-2.0
package dev.millrace.xrt;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.millrace.accelerator.ControlWord;
import dev.millrace.accelerator.KernelArgument;
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
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The hand-written pipeline of the tests and an xclbin around it. */
public final class TestCard {
    public static final long BANK_BYTES = 256L << 20;

    private TestCard() {}

    public static byte[] resource(String name) {
        try (InputStream in = TestCard.class.getResourceAsStream("/native/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public static byte[] pipeline() {
        return pipeline(List.of("-std=c++17", "-O1", "-Wall", "-Wextra", "-Werror"));
    }

    public static byte[] pipeline(List<String> options) {
        List<String> all = new ArrayList<>(options);
        Arrays.stream(ControlWord.values()).forEach(word -> all.add("-D" + word.name() + "=" + word.value()));
        Arrays.stream(KernelArgument.values())
                .forEach(argument -> all.add("-DREGISTER_" + argument.name() + "=" + argument.offset()));
        Map.Entry<String, byte[]> header = EmbeddedXrt.pipelineHeader();
        Path library = Compiler.find()
                .sharedLibrary(
                        "test_pipeline",
                        Map.of("test_pipeline.cpp", resource("test_pipeline.cpp"), header.getKey(), header.getValue()),
                        List.of("test_pipeline.cpp"),
                        all,
                        ProgressListener.SILENT);
        try {
            return Files.readAllBytes(library);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Two adders, two memory units, a unit that fails, one that sleeps, and one that is never started. */
    public static Xclbin xclbin(byte[] bitstream) {
        List<MemoryBank> banks = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            banks.add(MemoryBank.hbm(i, i * BANK_BYTES, BANK_BYTES));
        }
        String gmem = "M_AXI_GMEM";
        List<KernelMetadata.MemoryPort> ports = List.of(new KernelMetadata.MemoryPort(gmem, 512));
        KernelMetadata adder = new KernelMetadata(
                "adder",
                0x1000,
                ports,
                List.of(
                        Argument.global(0, "a", gmem, "int*", 0x10),
                        Argument.global(1, "b", gmem, "int*", 0x1C),
                        Argument.global(2, "out", gmem, "int*", 0x28),
                        Argument.scalar32(3, "n", "unsigned int", 0x34)));
        KernelMetadata lane = new KernelMetadata(
                "memory_unit",
                0x1000,
                ports,
                Arrays.stream(KernelArgument.values())
                        .map(argument -> argument.pointer()
                                ? Argument.global(
                                        argument.index(), argument.label(), gmem, "ap_uint<512>*", argument.offset())
                                : Argument.scalar32(
                                        argument.index(), argument.label(), "unsigned int", argument.offset()))
                        .toList());
        List<Argument> time = List.of(Argument.scalar32(0, "milliseconds", "unsigned int", 0x10));
        KernelMetadata failer = new KernelMetadata("failer", 0x1000, List.of(), time);
        KernelMetadata sleeper = new KernelMetadata("sleeper", 0x1000, List.of(), time);
        KernelMetadata free = new KernelMetadata("free", 0x1000, List.of(), List.of());
        List<ComputeUnit> units = List.of(
                ComputeUnit.chained("adder", "adder_0", 0x800000),
                ComputeUnit.chained("adder", "adder_1", 0x810000),
                ComputeUnit.chained("memory_unit", "lane_0", 0x820000),
                ComputeUnit.chained("memory_unit", "lane_1", 0x830000),
                ComputeUnit.chained("failer", "failer_0", 0x840000),
                ComputeUnit.chained("sleeper", "sleeper_0", 0x850000),
                new ComputeUnit("free", "free_0", ComputeUnit.NO_BASE, ComputeUnit.ControlProtocol.NONE));
        List<Connection> connections = new ArrayList<>();
        for (int unit = 0; unit < 2; unit++) {
            for (int argument = 0; argument < 3; argument++) {
                connections.add(new Connection(argument, unit, argument));
            }
        }
        for (int argument = 0; argument < 2; argument++) {
            connections.add(new Connection(argument, 2, 3));
            connections.add(new Connection(argument, 3, 1));
        }
        return Xclbin.of(
                Target.SW_EMU,
                "millrace_test_1_0",
                "test",
                300,
                new Hardware(banks, List.of(adder, lane, failer, sleeper, free), units, connections),
                Blob.of(bitstream),
                "{\"model\": \"none\"}");
    }

    /** Writes the xclbin with the compiled pipeline. */
    public static Path write(Path directory) {
        Path file = directory.resolve("test.xclbin");
        XclbinWriter.write(xclbin(pipeline()), file);
        return file;
    }

    public static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
