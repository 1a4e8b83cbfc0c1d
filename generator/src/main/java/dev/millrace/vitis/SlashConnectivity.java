// SPDX-License-Identifier: Apache-2.0
package dev.millrace.vitis;

import dev.millrace.compose.Pipeline;
import dev.millrace.compose.StreamFifo;
import dev.millrace.compose.Unit;
import dev.millrace.kernel.HostInterface;
import dev.millrace.kernel.Kernel;
import dev.millrace.render.Renderer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How slashkit joins the units; values are as its configuration file has them. It joins ports without a FIFO, so each
 * stream goes through one that is a unit.
 *
 * @param facts how the file was made
 * @param clocked the units that the clock is named for; slashkit has one clock, the lowest of those given
 * @param hertz of that clock
 * @param instances {@code nk}
 * @param fifos {@code nk} of FIFOs
 * @param banks {@code sp}
 * @param streams {@code stream_connect}
 */
record SlashConnectivity(
        List<String> facts,
        String clocked,
        long hertz,
        List<String> instances,
        List<String> fifos,
        List<String> banks,
        List<String> streams) {
    private static final long HERTZ_PER_MEGAHERTZ = 1_000_000;

    static SlashConnectivity of(Pipeline pipeline) {
        List<StreamFifo> fifos = StreamFifo.of(pipeline);
        return new SlashConnectivity(
                Renderer.facts(pipeline),
                pipeline.units().get(0).name(),
                pipeline.plan().clockMegahertz() * HERTZ_PER_MEGAHERTZ,
                instances(pipeline.units()),
                instances(fifos.stream().map(StreamFifo::unit).toList()),
                pipeline.startedUnits().stream()
                        .map(unit -> unit.name() + "." + HostInterface.MEMORY_PORT + ":"
                                + pipeline.plan().card().bank(unit.lane()))
                        .toList(),
                fifos.stream().flatMap(SlashConnectivity::connections).toList());
    }

    /** Kernels in the order of their first units. */
    private static List<String> instances(List<Unit> units) {
        Map<Kernel, List<String>> byKernel = units.stream()
                .collect(Collectors.groupingBy(
                        Unit::kernel, LinkedHashMap::new, Collectors.mapping(Unit::name, Collectors.toList())));
        return byKernel.entrySet().stream()
                .map(entry -> entry.getKey().name() + ":" + entry.getValue().size() + ":"
                        + String.join(".", entry.getValue()))
                .toList();
    }

    private static Stream<String> connections(StreamFifo fifo) {
        Connectivity.checkWidth(fifo.stream());
        return Stream.of(
                fifo.stream().from() + ":" + fifo.input(),
                fifo.output() + ":" + fifo.stream().to());
    }
}
