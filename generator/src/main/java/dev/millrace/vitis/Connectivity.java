// SPDX-License-Identifier: Apache-2.0
package dev.millrace.vitis;

import dev.millrace.accelerator.KernelArgument;
import dev.millrace.card.Logic;
import dev.millrace.compose.Pipeline;
import dev.millrace.compose.Stream;
import dev.millrace.compose.Unit;
import dev.millrace.kernel.HostInterface;
import dev.millrace.kernel.Kernel;
import dev.millrace.kernel.RelayKernel;
import dev.millrace.place.Placement;
import dev.millrace.plan.PlanException;
import dev.millrace.render.Renderer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How v++ joins the units; values are as its configuration file has them.
 *
 * @param facts how the file was made
 * @param megahertz of the kernels' clock
 * @param instances {@code nk}
 * @param dies {@code slr}, of units on a die that the card names
 * @param banks {@code sp}
 * @param streams {@code stream_connect}
 */
record Connectivity(
        List<String> facts,
        int megahertz,
        List<String> instances,
        List<String> dies,
        List<String> banks,
        List<String> streams) {
    /** What an AXI4-Stream infrastructure IP carries at most. */
    private static final int MOST_BITS = 4096;

    private static final int SMALLEST_FIFO = 16;
    private static final int LARGEST_FIFO = 32_768;

    static Connectivity of(Pipeline pipeline, Placement placement) {
        return new Connectivity(
                Renderer.facts(pipeline),
                pipeline.plan().clockMegahertz(),
                pipeline.kernels().stream()
                        .map(kernel -> instances(pipeline, kernel))
                        .toList(),
                dies(pipeline, placement),
                pipeline.startedUnits().stream()
                        .flatMap(unit -> HostInterface.ARGUMENTS.stream()
                                .filter(KernelArgument::pointer)
                                .map(port -> unit.name() + "." + port.label() + ":"
                                        + pipeline.plan().card().bank(unit.lane())))
                        .toList(),
                streams(pipeline));
    }

    private static String instances(Pipeline pipeline, Kernel kernel) {
        List<String> names = pipeline.unitsOf(kernel).stream().map(Unit::name).toList();
        return kernel.name() + ":" + names.size() + ":" + String.join(".", names);
    }

    /** The placement that the planner counts on; nothing where the card does not say what its dies hold. */
    private static List<String> dies(Pipeline pipeline, Placement placement) {
        List<String> known = pipeline.plan().card().logic().orElseThrow().slrs().stream()
                .map(Logic.Slr::name)
                .toList();
        return placement.dieOfUnits().entrySet().stream()
                .filter(unit -> known.contains(unit.getValue()))
                .map(unit -> unit.getKey() + ":" + unit.getValue())
                .toList();
    }

    /** A relay needs no FIFO before it, and nothing but wires between dies. */
    private static List<String> streams(Pipeline pipeline) {
        Set<String> relays = pipeline.units().stream()
                .filter(unit -> unit.kernel() instanceof RelayKernel)
                .map(Unit::name)
                .collect(Collectors.toSet());
        return pipeline.streams().stream()
                .map(stream -> connection(stream, relays.contains(stream.to().unit())))
                .toList();
    }

    private static String connection(Stream stream, boolean toRelay) {
        checkWidth(stream);
        String ends = stream.from() + ":" + stream.to();
        return toRelay ? ends : ends + ":" + fifoDepth(stream);
    }

    /**
     * Refuses a stream that is too wide to be joined.
     *
     * @throws PlanException that says so
     */
    static void checkWidth(Stream stream) {
        if (stream.payload().bits() > MOST_BITS) {
            throw new PlanException(String.format(
                    Locale.ROOT,
                    "stream %s has elements of %,d bits, AXI4-Stream carries %,d; use more --lanes or fewer --columns",
                    stream.name(),
                    stream.payload().bits(),
                    MOST_BITS));
        }
    }

    /** Vitis's FIFOs have powers of two in memory, and one element more in front of it. */
    private static int fifoDepth(Stream stream) {
        int depth = SMALLEST_FIFO;
        while (depth + 1 < stream.depth()) {
            depth *= 2;
        }
        if (depth > LARGEST_FIFO) {
            throw new PlanException(String.format(
                    Locale.ROOT,
                    "stream %s holds %,d elements, a FIFO of Vitis %,d; use fewer --columns or --reuse, or --depth %s=N",
                    stream.name(),
                    stream.depth(),
                    LARGEST_FIFO + 1,
                    stream.name()));
        }
        return depth;
    }
}
