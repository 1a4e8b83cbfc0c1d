// SPDX-License-Identifier: Apache-2.0
package dev.millrace.report;

import dev.millrace.card.Logic;
import dev.millrace.card.Room;
import dev.millrace.compose.Pipeline;
import dev.millrace.compose.Unit;
import dev.millrace.fabric.Resources;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * What a design takes, as shares of the device.
 *
 * @param kinds of resources
 * @param families that take a noticeable part, then the rest
 */
record ResourceBars(List<Amount> kinds, List<KernelBars> families) {
    /** Families below this share of every resource are drawn together. */
    private static final double NOTICEABLE = 0.02;

    private static final String REST = "other units";

    private static final Map<String, ToDoubleFunction<Resources>> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("LUT", Resources::luts);
        KINDS.put("FF", Resources::flipFlops);
        KINDS.put("DSP", Resources::dsps);
        KINDS.put("BRAM36", Resources::bram36s);
        KINDS.put("URAM", Resources::urams);
    }

    /**
     * A resource.
     *
     * @param used by the design
     * @param available what the platform leaves
     * @param total of the device
     */
    record Amount(String name, double used, double available, double total) {}

    /** Kernels, with their share of the device in each resource. */
    record KernelBars(String name, List<Double> shares) {}

    static ResourceBars of(Pipeline pipeline) {
        Logic logic = pipeline.plan().card().logic().orElseThrow();
        Resources left = Room.all(pipeline.plan().card());
        Map<String, Resources> taken = taken(pipeline);
        Resources used = sum(taken);
        Map<String, Resources> shown = new LinkedHashMap<>();
        taken.forEach(
                (name, part) -> shown.merge(noticeable(part, logic.total()) ? name : REST, part, Resources::plus));
        // The rest comes last.
        shown.put(REST, Optional.ofNullable(shown.remove(REST)).orElse(Resources.NONE));
        return new ResourceBars(
                KINDS.entrySet().stream()
                        .map(kind -> amount(kind.getKey(), kind.getValue(), used, left, logic.total()))
                        .toList(),
                shown.entrySet().stream()
                        .map(part -> new KernelBars(part.getKey(), shares(part.getValue(), logic.total())))
                        .toList());
    }

    private static Map<String, Resources> taken(Pipeline pipeline) {
        Map<String, Resources> taken = new LinkedHashMap<>();
        for (Unit unit : pipeline.units()) {
            String name = unit.name().replaceFirst("_\\d+$", "");
            taken.merge(name, unit.kernel().resources(), Resources::plus);
        }
        pipeline.streams()
                .forEach(stream -> taken.merge("stream FIFOs", stream.fifo().resources(), Resources::plus));
        return taken;
    }

    private static Resources sum(Map<String, Resources> parts) {
        return parts.values().stream().reduce(Resources.NONE, Resources::plus);
    }

    private static boolean noticeable(Resources part, Resources total) {
        return shares(part, total).stream().anyMatch(share -> share >= NOTICEABLE);
    }

    private static List<Double> shares(Resources part, Resources total) {
        return KINDS.values().stream()
                .map(kind -> kind.applyAsDouble(part) / kind.applyAsDouble(total))
                .toList();
    }

    private static Amount amount(
            String name, ToDoubleFunction<Resources> kind, Resources used, Resources left, Resources total) {
        return new Amount(name, kind.applyAsDouble(used), kind.applyAsDouble(left), kind.applyAsDouble(total));
    }
}
