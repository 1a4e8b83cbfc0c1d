// SPDX-License-Identifier: Apache-2.0
package dev.millrace.compose;

import dev.millrace.kernel.Kernel;
import dev.millrace.kernel.Payload;
import dev.millrace.kernel.RelayKernel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts relays into streams. A stream with relays becomes a part before each of them, and one after the last. What the
 * stream holds is before its reader, as before; the other parts hold what keeps a relay busy.
 */
final class Relays {
    /** Elements between a relay and what is next to it; on the card these are joined by wires. */
    static final int DEPTH = RelayKernel.ELEMENTS;

    private final Map<String, List<String>> places;
    private final Map<String, Kernel> kernels = new LinkedHashMap<>();
    private final List<Unit> units = new ArrayList<>();
    private final List<Stream> streams = new ArrayList<>();

    private Relays(Map<String, List<String>> places) {
        this.places = places;
    }

    static Pipeline into(Pipeline pipeline, Map<String, List<String>> places) {
        return new Relays(places).into(pipeline);
    }

    /** The relay of a stream at a place. */
    static String name(String stream, String place) {
        return "relay_" + stream + "_" + place;
    }

    private Pipeline into(Pipeline pipeline) {
        pipeline.kernels().forEach(kernel -> kernels.put(kernel.name(), kernel));
        units.addAll(pipeline.units());
        for (Stream stream : pipeline.streams()) {
            List<String> passed = places.getOrDefault(stream.name(), List.of());
            if (passed.isEmpty()) {
                streams.add(stream);
            } else {
                add(stream, passed);
            }
        }
        return new Pipeline(pipeline.plan(), List.copyOf(kernels.values()), units, streams);
    }

    private void add(Stream stream, List<String> passed) {
        // An array port is joined to the streams of one family, so that the part there keeps its place among them.
        boolean firstIsWhole = stream.from().index() >= 0;
        // A single relay has nobody to join what it divides.
        Payload crossing = passed.size() > 1 ? stream.crossing() : stream.payload();
        Payload entering = stream.payload();
        Endpoint from = stream.from();
        for (int i = 0; i < passed.size(); i++) {
            Payload leaving = i + 1 < passed.size() ? crossing : stream.payload();
            String relay = relay(stream, passed.get(i), new RelayKernel(entering, leaving));
            String before = firstIsWhole ? i == 0 ? "" : passed.get(i - 1) : passed.get(i);
            streams.add(part(stream, before, entering, DEPTH, from, new Endpoint(relay, RelayKernel.INPUT, -1)));
            from = new Endpoint(relay, RelayKernel.OUTPUT, -1);
            entering = leaving;
        }
        String last = firstIsWhole ? passed.get(passed.size() - 1) : "";
        streams.add(part(stream, last, stream.payload(), stream.depth(), from, stream.to()));
    }

    private String relay(Stream stream, String place, Kernel kernel) {
        Unit unit = new Unit(name(stream.name(), place), kernels.computeIfAbsent(kernel.name(), name -> kernel), -1);
        units.add(unit);
        return unit.name();
    }

    private static Stream part(Stream stream, String relay, Payload payload, int depth, Endpoint from, Endpoint to) {
        return new Stream(stream.family(), stream.index(), relay, payload, 1, depth, from, to);
    }
}
