// SPDX-License-Identifier: Apache-2.0
package dev.millrace.compose;

import dev.millrace.numerics.Blocks;
import dev.millrace.plan.Dimensions;
import dev.millrace.plan.Plan;
import dev.millrace.plan.PlanException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The looped binding: the layer is hardware once.
 *
 * <pre>
 * embed ▶ wrap ▶ norm ▶ feed ▶ lane ▶ … ▶ lane ▶ gather ▶ rope ▶ attention ▶ feed
 *          ▲  └─ residual ─▶ add ◀───────────────────┤├──▶ activation ─────▶ feed
 *          └──────── updated ─┘                       └──▶ sample ▶ embed
 * </pre>
 */
final class Composer {
    /** The depth of a shift-register FIFO, which costs no memory block. */
    private static final int DEFAULT_DEPTH = 32;

    private static final int PAGE_BEATS = 64;
    /** MX blocks of a header. */
    private static final int HEADER_BLOCKS = 4;

    private final Plan plan;
    private final Dimensions dimensions;
    private final Map<String, Kernel> kernels = new LinkedHashMap<>();
    private final Map<String, Unit> units = new LinkedHashMap<>();
    private final List<Stream> streams = new ArrayList<>();
    private final Set<String> unusedDepths;

    Composer(Plan plan) {
        this.plan = plan;
        this.dimensions = plan.dimensions();
        this.unusedDepths = new HashSet<>(plan.depths().keySet());
    }

    Pipeline compose() {
        addUnits();
        connectLanes();
        connectLoop();
        if (!unusedDepths.isEmpty()) {
            throw new PlanException("--depth " + unusedDepths.iterator().next() + ": no such stream; streams are "
                    + String.join(", ", streams.stream().map(Stream::name).toList()));
        }
        return new Pipeline(plan, List.copyOf(kernels.values()), List.copyOf(units.values()), streams);
    }

    private void addUnits() {
        for (int lane = 0; lane < plan.lanes(); lane++) {
            add("memory_" + lane, memory(lane), lane);
        }
        for (int lane = 0; lane < plan.lanes(); lane++) {
            add("lane_" + lane, lane(), lane);
        }
        add(embed());
        add(new Kernel(
                "wrap",
                "wrap",
                false,
                List.of(
                        Port.in("embedded", Payload.BLOCK),
                        Port.in("updated", Payload.BLOCK),
                        Port.out("looped", Payload.BLOCK),
                        Port.out("residual", Payload.BLOCK))));
        add(new Kernel(
                "norm",
                "norm",
                false,
                List.of(
                        Port.in("looped", Payload.BLOCK),
                        Port.in("constants", Payload.BLOCK),
                        Port.out("normed", Payload.MX_BLOCK))));
        add(new Kernel(
                "feed",
                "feed",
                false,
                List.of(
                        Port.in("normed", Payload.MX_BLOCK),
                        Port.in("attended", Payload.MX_BLOCK),
                        Port.in("activated", Payload.MX_BLOCK),
                        Port.out("activations", Payload.MX_BLOCK))));
        add(new Kernel(
                "gather",
                "linear",
                false,
                List.of(
                        Port.in("chain", Payload.MX_BLOCK),
                        Port.in("results", results()).times(plan.lanes()),
                        Port.out("constants", Payload.BLOCK),
                        Port.out("qkv", Payload.BLOCK),
                        Port.out("delta", Payload.BLOCK),
                        Port.out("up", Payload.BLOCK),
                        Port.out("logits", Payload.BLOCK))));
        if (dimensions.rotary()) {
            add(new Kernel(
                    "rope",
                    "rope",
                    false,
                    List.of(
                            Port.in("qkv", Payload.BLOCK),
                            Port.in("rotary", Payload.BLOCK),
                            Port.out("rotated", Payload.BLOCK))));
        }
        add(new Kernel(
                "attention",
                "attention",
                false,
                List.of(
                        Port.in("qkv", Payload.BLOCK),
                        Port.in("cache", Payload.BEAT).times(plan.lanes()),
                        Port.out("kept", Payload.BEAT).times(plan.lanes()),
                        Port.out("attended", Payload.MX_BLOCK))));
        add(new Kernel(
                "activation",
                "activation",
                false,
                List.of(Port.in("up", Payload.BLOCK), Port.out("activated", Payload.MX_BLOCK))));
        add(new Kernel(
                "add",
                "add",
                false,
                List.of(
                        Port.in("residual", Payload.BLOCK),
                        Port.in("delta", Payload.BLOCK),
                        Port.out("updated", Payload.BLOCK))));
        add(new Kernel(
                "sample",
                "sample",
                false,
                List.of(
                        Port.in("logits", Payload.BLOCK),
                        Port.out("sampled", Payload.TOKEN),
                        Port.out("records", Payload.BEAT))));
    }

    /** Lane 0 serves the host's regions, the first lanes hold rows. */
    private Kernel memory(int lane) {
        List<Port> ports = new ArrayList<>(List.of(
                Port.out("weights", Payload.BEAT),
                Port.in("credits", Payload.CREDIT),
                Port.out("sent", Payload.COUNT),
                Port.in("kept", Payload.BEAT)));
        String name = "memory";
        if (lane < plan.rowLanes()) {
            name = "memory_rows";
            ports.add(Port.in("fetch", Payload.FETCH));
            ports.add(Port.out("fetched", Payload.BEAT));
        }
        if (lane == 0) {
            name = "memory_host";
            ports.add(Port.in("records", Payload.BEAT));
        }
        return new Kernel(name, "memory", true, ports);
    }

    private Kernel lane() {
        return new Kernel(
                "lane",
                "linear",
                false,
                List.of(
                        Port.in("weights", Payload.BEAT),
                        Port.out("credits", Payload.CREDIT),
                        Port.in("sent", Payload.COUNT),
                        Port.in("activations", Payload.MX_BLOCK),
                        Port.out("forwarded", Payload.MX_BLOCK),
                        Port.out("results", results()),
                        Port.out("cache", Payload.BEAT)));
    }

    private Kernel embed() {
        List<Port> ports = new ArrayList<>(List.of(
                Port.in("sampled", Payload.TOKEN),
                Port.out("fetch", Payload.FETCH).times(plan.rowLanes()),
                Port.in("fetched", Payload.BEAT).times(plan.rowLanes())));
        if (dimensions.rotary()) {
            ports.add(Port.out("rotary", Payload.BLOCK));
        }
        ports.add(Port.out("embedded", Payload.BLOCK));
        return new Kernel("embed", "embed", false, ports);
    }

    private Payload results() {
        return Payload.results(Blocks.SIZE / plan.lanes() * plan.columns());
    }

    private void connectLanes() {
        int pages = plan.fifoBeats() / PAGE_BEATS;
        int record = dimensions.recordBeats();
        for (int lane = 0; lane < plan.lanes(); lane++) {
            String memory = "memory_" + lane;
            String unit = "lane_" + lane;
            connect("weights", lane, plan.fifoBeats(), memory, "weights", unit, "weights");
            connect("credits", lane, pages + 2, unit, "credits", memory, "credits");
            connect("sent", lane, 2, memory, "sent", unit, "sent");
            connect("cache", lane, Math.max(DEFAULT_DEPTH, 2 * record), unit, "cache", "attention", "cache");
            connect("kept", lane, Math.max(DEFAULT_DEPTH, 2 * record), "attention", "kept", memory, "kept");
            connect("results", lane, DEFAULT_DEPTH, unit, "results", "gather", "results");
            boolean first = lane == 0;
            connect(
                    "activations",
                    lane,
                    DEFAULT_DEPTH,
                    first ? "feed" : "lane_" + (lane - 1),
                    first ? "activations" : "forwarded",
                    unit,
                    "activations");
        }
        connect(
                "activations",
                plan.lanes(),
                DEFAULT_DEPTH,
                "lane_" + (plan.lanes() - 1),
                "forwarded",
                "gather",
                "chain");
        for (int lane = 0; lane < plan.rowLanes(); lane++) {
            connect("fetch", lane, DEFAULT_DEPTH, "embed", "fetch", "memory_" + lane, "fetch");
            connect("fetched", lane, DEFAULT_DEPTH, "memory_" + lane, "fetched", "embed", "fetched");
        }
        connect("records", -1, 2, "sample", "records", "memory_0", "records");
    }

    private void connectLoop() {
        // The residual waits here, a header and all of a tile, until the first block of the delta comes.
        int residual = 1 + plan.tile() * dimensions.hiddenBlocks();
        // A header and all constants of a norm wait here while the norm's first results fill the lanes' chain,
        // which the gatherer empties only after them.
        int constants = Math.max(DEFAULT_DEPTH, 1 + (dimensions.centred() ? 2 : 1) * dimensions.hiddenBlocks());
        // Activations of all of a tile come before the lanes have finished `up` and take them.
        int activated = HEADER_BLOCKS + plan.tile() * dimensions.ffnBlocks();
        connect("sampled", -1, 2, "sample", "sampled", "embed", "sampled");
        connect("embedded", -1, DEFAULT_DEPTH, "embed", "embedded", "wrap", "embedded");
        connect("looped", -1, DEFAULT_DEPTH, "wrap", "looped", "norm", "looped");
        connect("residual", -1, residual, "wrap", "residual", "add", "residual");
        connect("updated", -1, DEFAULT_DEPTH, "add", "updated", "wrap", "updated");
        connect("constants", -1, constants, "gather", "constants", "norm", "constants");
        connect("normed", -1, DEFAULT_DEPTH, "norm", "normed", "feed", "normed");
        if (dimensions.rotary()) {
            connect("qkv", -1, DEFAULT_DEPTH, "gather", "qkv", "rope", "qkv");
            connect("rotary", -1, DEFAULT_DEPTH, "embed", "rotary", "rope", "rotary");
            connect("rotated", -1, DEFAULT_DEPTH, "rope", "rotated", "attention", "qkv");
        } else {
            connect("qkv", -1, DEFAULT_DEPTH, "gather", "qkv", "attention", "qkv");
        }
        connect("attended", -1, DEFAULT_DEPTH, "attention", "attended", "feed", "attended");
        connect("delta", -1, DEFAULT_DEPTH, "gather", "delta", "add", "delta");
        connect("up", -1, DEFAULT_DEPTH, "gather", "up", "activation", "up");
        connect("activated", -1, activated, "activation", "activated", "feed", "activated");
        connect("logits", -1, DEFAULT_DEPTH, "gather", "logits", "sample", "logits");
    }

    private void add(Kernel kernel) {
        add(kernel.name(), kernel, -1);
    }

    private void add(String name, Kernel kernel, int lane) {
        kernels.putIfAbsent(kernel.name(), kernel);
        units.put(name, new Unit(name, kernels.get(kernel.name()), lane));
    }

    private void connect(String family, int index, int depth, String from, String fromPort, String to, String toPort) {
        Port output = units.get(from).kernel().port(fromPort);
        Port input = units.get(to).kernel().port(toPort);
        if (output.input() || !input.input() || !output.payload().equals(input.payload())) {
            throw new IllegalStateException(from + "." + fromPort + " does not fit " + to + "." + toPort);
        }
        String name = index < 0 ? family : family + "_" + index;
        unusedDepths.remove(name);
        streams.add(new Stream(
                family,
                index,
                output.payload(),
                plan.depths().getOrDefault(name, depth),
                new Endpoint(from, fromPort, output.array() ? index : -1),
                new Endpoint(to, toPort, input.array() ? index : -1)));
    }
}
