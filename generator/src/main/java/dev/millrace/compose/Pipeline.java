// SPDX-License-Identifier: Apache-2.0
package dev.millrace.compose;

import dev.millrace.kernel.Kernel;
import dev.millrace.kernel.Port;
import dev.millrace.plan.Plan;
import java.util.List;
import java.util.Map;

/**
 * A plan as hardware: what is instantiated and how it is joined.
 *
 * @param plan what it was composed from
 * @param kernels each is compiled once
 * @param units instances, memory units first, in the order of their lanes
 * @param streams every port of every unit is the end of exactly one
 */
public record Pipeline(Plan plan, List<Kernel> kernels, List<Unit> units, List<Stream> streams) {
    public Pipeline {
        kernels = List.copyOf(kernels);
        units = List.copyOf(units);
        streams = List.copyOf(streams);
    }

    /** Composes a plan. */
    public static Pipeline of(Plan plan) {
        return new Composer(plan).compose();
    }

    /**
     * This pipeline with a relay for each place that a stream is said to pass.
     *
     * @param places by the name of a stream, from its writer to its reader; words in lower case
     */
    public Pipeline relayed(Map<String, List<String>> places) {
        return Relays.into(this, places);
    }

    /** What {@link #relayed} calls the relay of a stream at a place. */
    public static String relay(Stream stream, String place) {
        return Relays.name(stream.name(), place);
    }

    /** Units that the host starts, in the order of their lanes. */
    public List<Unit> startedUnits() {
        return units.stream().filter(unit -> unit.kernel().started()).toList();
    }

    /** The units of a kernel. */
    public List<Unit> unitsOf(Kernel kernel) {
        return units.stream().filter(unit -> unit.kernel().equals(kernel)).toList();
    }

    /** The streams at a port, in the order of its array. */
    public List<Stream> streamsAt(Unit unit, Port port) {
        return streams.stream()
                .filter(stream -> {
                    Endpoint end = port.input() ? stream.to() : stream.from();
                    return end.unit().equals(unit.name()) && end.port().equals(port.name());
                })
                .toList();
    }
}
