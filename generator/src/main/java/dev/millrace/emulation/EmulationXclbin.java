// SPDX-License-Identifier: Apache-2.0
package dev.millrace.emulation;

import dev.millrace.accelerator.KernelArgument;
import dev.millrace.accelerator.Manifest;
import dev.millrace.card.Card;
import dev.millrace.compose.Pipeline;
import dev.millrace.compose.Unit;
import dev.millrace.kernel.HostInterface;
import dev.millrace.plan.Plan;
import dev.millrace.project.Manifests;
import dev.millrace.toolchain.CacheDirectory;
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
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The xclbin of an emulated pipeline: that of the card, with a shared library in place of the bitstream. */
final class EmulationXclbin {
    private static final long FIRST_BASE = 0x1800000;
    private static final String FILE = "pipeline.xclbin";
    private static final int RANGE = 0x10000;

    private EmulationXclbin() {}

    /** The xclbin in the cache directory, with its manifest. */
    static Built of(Pipeline pipeline, Target target, Path library) {
        Manifest manifest = Manifests.of(pipeline, target.toString());
        Xclbin xclbin = xclbin(pipeline, target, manifest, library);
        Path folder = CacheDirectory.standard()
                .entry(
                        "xclbin",
                        xclbin.uuid().toString(),
                        work -> XclbinWriter.write(xclbin, work.made().resolve(FILE)));
        return new Built(folder.resolve(FILE), manifest);
    }

    private static Xclbin xclbin(Pipeline pipeline, Target target, Manifest manifest, Path library) {
        Plan plan = pipeline.plan();
        List<Unit> started = pipeline.startedUnits();
        List<Connection> connections = new ArrayList<>();
        List<ComputeUnit> units = new ArrayList<>();
        for (int i = 0; i < started.size(); i++) {
            Unit unit = started.get(i);
            units.add(ComputeUnit.chained(unit.kernel().name(), unit.name(), FIRST_BASE + (long) i * RANGE));
            connections.add(new Connection(0, i, unit.lane()));
            connections.add(new Connection(1, i, unit.lane()));
        }
        return Xclbin.of(
                target,
                plan.card().platform().orElseThrow(),
                "millrace",
                plan.clockMegahertz(),
                new Hardware(
                        banks(plan.card()),
                        started.stream()
                                .map(Unit::kernel)
                                .distinct()
                                .map(kernel -> kernel(kernel.name()))
                                .toList(),
                        units,
                        connections),
                Blob.of(read(library)),
                manifest.toJson());
    }

    private static List<MemoryBank> banks(Card card) {
        List<MemoryBank> banks = new ArrayList<>();
        for (int i = 0; i < card.channels(); i++) {
            long base = i * card.channelBytes();
            banks.add(
                    card.memory() == Card.Memory.HBM
                            ? MemoryBank.hbm(i, base, card.channelBytes())
                            : MemoryBank.ddr(i, base, card.channelBytes()));
        }
        return banks;
    }

    private static KernelMetadata kernel(String name) {
        return new KernelMetadata(
                name,
                RANGE,
                List.of(new KernelMetadata.MemoryPort(HostInterface.MEMORY_PORT, HostInterface.MEMORY_BITS)),
                HostInterface.ARGUMENTS.stream().map(EmulationXclbin::argument).toList());
    }

    private static Argument argument(KernelArgument argument) {
        return argument.pointer()
                ? Argument.global(
                        argument.index(), argument.label(), HostInterface.MEMORY_PORT, "void*", argument.offset())
                : Argument.scalar32(argument.index(), argument.label(), "unsigned int", argument.offset());
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
