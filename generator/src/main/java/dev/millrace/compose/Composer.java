// SPDX-License-Identifier: Apache-2.0
package dev.millrace.compose;

import dev.millrace.kernel.ActivationKernel;
import dev.millrace.kernel.AddKernel;
import dev.millrace.kernel.AttentionKernel;
import dev.millrace.kernel.CollectKernel;
import dev.millrace.kernel.EmbedKernel;
import dev.millrace.kernel.EncodeKernel;
import dev.millrace.kernel.FeedKernel;
import dev.millrace.kernel.GatherKernel;
import dev.millrace.kernel.HeadNormKernel;
import dev.millrace.kernel.Kernel;
import dev.millrace.kernel.LaneKernel;
import dev.millrace.kernel.MemoryKernel;
import dev.millrace.kernel.NormKernel;
import dev.millrace.kernel.Port;
import dev.millrace.kernel.RopeKernel;
import dev.millrace.kernel.SampleKernel;
import dev.millrace.kernel.WrapKernel;
import dev.millrace.plan.Dimensions;
import dev.millrace.plan.LaneLayout;
import dev.millrace.plan.OptionException;
import dev.millrace.plan.Plan;
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
 *
 * <p>Where query and key heads are normalized, {@code headnorm} stands between {@code gather} and {@code rope}.
 */
final class Composer {
    /** The depth of a shift-register FIFO, which costs no memory block. */
    private static final int DEFAULT_DEPTH = 32;

    /** A link of a chain that only carries holds two: a beat a cycle, and no path through two of its units. */
    private static final int CHAIN_DEPTH = 2;

    /** MX blocks of a header. */
    private static final int HEADER_BLOCKS = 4;

    /**
     * Parts in which elements cross between dies, of streams whose elements are rare: a token record for each token, what
     * asks for rows of a token and these, a count at the end, and results of lanes, of which a row of weights lies between two.
     */
    private static final Map<String, Integer> PARTS =
            Map.of("records", 16, "fetch", 4, "fetched", 4, "sent", 4, "joined", 2, "maxima", 2, "largest", 2);

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
            throw new OptionException("--depth " + unusedDepths.iterator().next() + ": no such stream; streams are "
                    + String.join(", ", streams.stream().map(Stream::name).toList()));
        }
        return new Pipeline(plan, List.copyOf(kernels.values()), List.copyOf(units.values()), streams);
    }

    private void addUnits() {
        for (int lane = 0; lane < plan.lanes(); lane++) {
            add("memory_" + lane, MemoryKernel.ofLane(plan, lane), lane);
        }
        for (int lane = 0; lane < plan.lanes(); lane++) {
            add("lane_" + lane, new LaneKernel(plan), lane);
        }
        for (int collect = 0; collect < CollectKernel.units(plan); collect++) {
            add("collect_" + collect, new CollectKernel(plan), collect * CollectKernel.joined(plan));
        }
        add(new EmbedKernel(plan));
        add(new WrapKernel(plan));
        add(new NormKernel(plan));
        add(new FeedKernel(plan));
        add(new GatherKernel(plan));
        if (dimensions.headNorms()) {
            add(new HeadNormKernel(plan));
        }
        if (dimensions.rotary()) {
            add(new RopeKernel(plan));
        }
        if (plan.clustered()) {
            add(new EncodeKernel(plan));
        }
        for (int cluster = 0; cluster < plan.clusters().size(); cluster++) {
            add(new AttentionKernel(plan, cluster));
        }
        add(new ActivationKernel(plan));
        add(new AddKernel(plan));
        add(new SampleKernel(plan));
    }

    private void connectLanes() {
        int pages = plan.fifoBeats() / LaneLayout.PAGE_BEATS;
        int record = Math.max(dimensions.keyBeats(), dimensions.valueBeats());
        for (int lane = 0; lane < plan.lanes(); lane++) {
            String memory = "memory_" + lane;
            String unit = "lane_" + lane;
            connect("weights", lane, plan.fifoBeats(), memory, "weights", unit, "weights");
            connect("credits", lane, pages + 2, unit, "credits", memory, "credits");
            connect("sent", lane, 2, memory, "sent", unit, "sent");
            boolean last = lane == plan.lanes() - 1;
            connect(
                    "kept",
                    lane,
                    last ? Math.max(DEFAULT_DEPTH, 2 * record) : CHAIN_DEPTH,
                    last ? attention(0) : "memory_" + (lane + 1),
                    last ? "kept" : "forwarded",
                    memory,
                    "kept");
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
        for (int cluster = 0; cluster < plan.clusters().size(); cluster++) {
            int first = plan.firstLane(cluster);
            for (int i = 0; i < plan.clusters().get(cluster); i++) {
                int depth = Math.max(DEFAULT_DEPTH, 2 * record);
                connect("cache", first + i, i, depth, "lane_" + (first + i), "cache", attention(cluster), "cache");
            }
        }
        connectResults();
        for (int lane = 0; lane < plan.rowLanes(); lane++) {
            connect("fetch", lane, DEFAULT_DEPTH, "embed", "fetch", "memory_" + lane, "fetch");
            connect("fetched", lane, DEFAULT_DEPTH, "memory_" + lane, "fetched", "embed", "fetched");
        }
        connect("records", -1, 2, "sample", "records", "memory_0", "records");
    }

    private String attention(int cluster) {
        return plan.clustered() ? "attention_" + cluster : "attention";
    }

    /** The chain of clusters, and what they exchange. */
    private void connectClusters() {
        int last = plan.clusters().size() - 1;
        for (int cluster = 0; plan.clustered() && cluster <= last; cluster++) {
            connect(
                    "blocks",
                    cluster,
                    DEFAULT_DEPTH,
                    cluster == 0 ? "encode" : attention(cluster - 1),
                    cluster == 0 ? "blocks" : "forwarded",
                    attention(cluster),
                    "blocks");
        }
        for (int cluster = 0; cluster < last; cluster++) {
            String from = attention(cluster);
            String to = attention(cluster + 1);
            connect("maxima", cluster, DEFAULT_DEPTH, from, "merged", to, "maxima");
            connect("largest", cluster, DEFAULT_DEPTH, to, "returned", from, "largest");
            connect("sums", cluster, DEFAULT_DEPTH, from, "added", to, "sums");
        }
        connect("attended", -1, DEFAULT_DEPTH, attention(last), "attended", "feed", "attended");
    }

    private void connectResults() {
        int joined = CollectKernel.joined(plan);
        for (int lane = 0; lane < plan.lanes(); lane++) {
            String to = joined == 1 ? "gather" : "collect_" + lane / joined;
            connect("results", lane, lane % joined, DEFAULT_DEPTH, "lane_" + lane, "results", to, "results");
        }
        for (int collect = 0; collect < CollectKernel.units(plan); collect++) {
            connect("joined", collect, CHAIN_DEPTH, "collect_" + collect, "joined", "gather", "results");
        }
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
        connectHeads();
        connectClusters();
        connect("delta", -1, DEFAULT_DEPTH, "gather", "delta", "add", "delta");
        connect("up", -1, DEFAULT_DEPTH, "gather", "up", "activation", "up");
        connect("activated", -1, activated, "activation", "activated", "feed", "activated");
        connect("logits", -1, DEFAULT_DEPTH, "gather", "logits", "sample", "logits");
    }

    /** From the lanes to attention, through what the model has between them. */
    private void connectHeads() {
        String unit = "gather";
        String stream = "qkv";
        if (dimensions.headNorms()) {
            connect(stream, -1, DEFAULT_DEPTH, unit, stream, "headnorm", "qkv");
            unit = "headnorm";
            stream = "normed_heads";
        }
        if (dimensions.rotary()) {
            connect(stream, -1, DEFAULT_DEPTH, unit, stream, "rope", "qkv");
            connect("rotary", -1, DEFAULT_DEPTH, "embed", "rotary", "rope", "rotary");
            unit = "rope";
            stream = "rotated";
        }
        connect(stream, -1, DEFAULT_DEPTH, unit, stream, plan.clustered() ? "encode" : "attention", "qkv");
    }

    private void add(Kernel kernel) {
        add(kernel.name(), kernel, -1);
    }

    private void add(String name, Kernel kernel, int lane) {
        kernels.putIfAbsent(kernel.name(), kernel);
        units.put(name, new Unit(name, kernels.get(kernel.name()), lane));
    }

    private void connect(String family, int index, int depth, String from, String fromPort, String to, String toPort) {
        connect(family, index, index, depth, from, fromPort, to, toPort);
    }

    /** To an array port of which the stream is element {@code toIndex}. */
    private void connect(
            String family, int index, int toIndex, int depth, String from, String fromPort, String to, String toPort) {
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
                PARTS.getOrDefault(family, 1),
                plan.depths().getOrDefault(name, depth),
                new Endpoint(from, fromPort, output.array() ? index : -1),
                new Endpoint(to, toPort, input.array() ? toIndex : -1)));
    }
}
