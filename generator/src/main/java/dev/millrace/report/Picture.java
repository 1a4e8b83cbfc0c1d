// SPDX-License-Identifier: Apache-2.0
package dev.millrace.report;

import dev.millrace.card.MemorySystem;
import dev.millrace.compose.Pipeline;
import dev.millrace.compose.Stream;
import dev.millrace.place.Placement;
import dev.millrace.place.Placement.Die;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A pipeline with what is alike taken together.
 *
 * @param units the unit of each lane is one family
 * @param streams those between the same families
 * @param memory that the lanes stream from
 */
record Picture(List<Units> units, List<Streams> streams, Channels memory) {
    /** Units of a family, and the dies they are on. */
    record Units(String name, int count, String dies) {}

    /**
     * Streams alike.
     *
     * @param bits width
     * @param depth elements
     */
    record Streams(String name, int count, String from, String to, int bits, int depth) {}

    /**
     * Memory channels.
     *
     * @param used that have a lane
     * @param gigabytesPerSecond theoretical, of one
     * @param slrs where their ports are
     */
    record Channels(String kind, int count, int used, double gigabytesPerSecond, List<String> slrs) {}

    static Picture of(Pipeline pipeline, Placement placement) {
        Map<String, Integer> units = new LinkedHashMap<>();
        pipeline.units().forEach(unit -> units.merge(family(unit.name()), 1, Integer::sum));
        return new Picture(
                units.entrySet().stream()
                        .map(entry -> new Units(entry.getKey(), entry.getValue(), dies(entry.getKey(), placement)))
                        .toList(),
                streams(pipeline),
                channels(pipeline));
    }

    /** The family of lane_3 is lane. */
    static String family(String name) {
        return name.replaceFirst("_\\d+$", "");
    }

    private static String dies(String family, Placement placement) {
        return placement.dies().stream()
                .filter(die -> die.units().stream().map(Picture::family).anyMatch(family::equals))
                .map(Die::name)
                .collect(Collectors.joining(", "));
    }

    private static List<Streams> streams(Pipeline pipeline) {
        Map<List<String>, List<Stream>> alike = new LinkedHashMap<>();
        for (Stream stream : pipeline.streams()) {
            alike.computeIfAbsent(
                            List.of(
                                    stream.family(),
                                    family(stream.from().unit()),
                                    family(stream.to().unit())),
                            key -> new ArrayList<>())
                    .add(stream);
        }
        return alike.entrySet().stream()
                .map(entry -> streams(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Streams streams(List<String> key, List<Stream> alike) {
        Stream first = alike.get(0);
        int depth = alike.stream().mapToInt(Stream::depth).max().orElseThrow();
        return new Streams(
                key.get(0),
                alike.size(),
                key.get(1),
                key.get(2),
                first.payload().bits(),
                depth);
    }

    private static Channels channels(Pipeline pipeline) {
        MemorySystem memory = pipeline.plan().card().memories().get(0);
        int used = pipeline.plan().lanes();
        Set<String> slrs = new LinkedHashSet<>();
        for (int channel = 0; channel < used; channel++) {
            memory.slr(channel).ifPresent(slrs::add);
        }
        return new Channels(
                memory.kind().name(), memory.channels(), used, memory.channelGigabytesPerSecond(), List.copyOf(slrs));
    }
}
