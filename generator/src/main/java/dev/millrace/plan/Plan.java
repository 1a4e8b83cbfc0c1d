// SPDX-License-Identifier: Apache-2.0
package dev.millrace.plan;

import dev.millrace.card.Card;
import dev.millrace.graph.OperatorGraph;
import dev.millrace.model.ModelSpec;
import dev.millrace.numerics.WeightFormat;
import java.util.List;
import java.util.Map;

/**
 * A design: one model on one card, in the looped binding, where one wide linear unit of {@code lanes} lanes runs every
 * linear operator and the layer is hardware once.
 *
 * @param spec the model
 * @param card the card
 * @param options that fix all sizes
 * @param rowLanes lanes that hold embedding, position and rotary rows
 */
public record Plan(ModelSpec spec, Card card, PlanOptions options, int rowLanes) {
    public Plan {
        for (PlanOptions.Size size : PlanOptions.Size.values()) {
            if (!options.sizes().containsKey(size)) {
                throw new IllegalArgumentException("a plan needs all sizes, but has no " + size);
            }
        }
    }

    /** Lanes of each cluster, in the order of the lanes; all of them in one, or in one for each die. */
    public List<Integer> clusters() {
        return options.clusters().isEmpty() ? List.of(lanes()) : options.clusters();
    }

    /** Whether attention is more than one cluster. */
    public boolean clustered() {
        return clusters().size() > 1;
    }

    /** The first lane of a cluster. */
    public int firstLane(int cluster) {
        return clusters().subList(0, cluster).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** The cluster of a lane. */
    public int clusterOf(int lane) {
        int cluster = 0;
        while (cluster + 1 < clusters().size() && firstLane(cluster + 1) <= lane) {
            cluster++;
        }
        return cluster;
    }

    /** This plan with other sizes, format or depths, and rows in as many lanes; unchecked. */
    public Plan with(PlanOptions others) {
        return new Plan(spec, card, others, rowLanes);
    }

    /** This design of another model. */
    public Plan withSpec(ModelSpec other) {
        return new Plan(other, card, options, rowLanes);
    }

    /** This design with rows in so many lanes. */
    public Plan withRowLanes(int count) {
        return new Plan(spec, card, options, count);
    }

    /** The format of the weights. */
    public WeightFormat format() {
        return options.format();
    }

    /** Memory channels, one lane each; a power of two up to 32. */
    public int lanes() {
        return size(PlanOptions.Size.LANES);
    }

    /** T, token vectors multiplied at once. */
    public int columns() {
        return size(PlanOptions.Size.COLUMNS);
    }

    /** R, cycles a beat of weights is held in prefill; a tile is T·R tokens. */
    public int reuse() {
        return size(PlanOptions.Size.REUSE);
    }

    /** Positions that the KV cache holds. */
    public int context() {
        return size(PlanOptions.Size.CONTEXT);
    }

    /** Beats that a lane's reader may run ahead. */
    public int fifoBeats() {
        return size(PlanOptions.Size.FIFO);
    }

    /** The kernel clock. */
    public int clockMegahertz() {
        return size(PlanOptions.Size.CLOCK);
    }

    /** Stream depths that replace the composer's, by stream name. */
    public Map<String, Integer> depths() {
        return options.depths();
    }

    /** Budgets of dies and of the wires between them, by which units are placed. */
    public Budgets budgets() {
        return options.budgets();
    }

    private int size(PlanOptions.Size size) {
        return options.sizes().get(size);
    }

    /** Tokens of a prefill pass. */
    public int tile() {
        return columns() * reuse();
    }

    public OperatorGraph graph() {
        return OperatorGraph.of(spec);
    }

    public LaneSchedule schedule() {
        return LaneSchedule.of(graph());
    }

    public Dimensions dimensions() {
        return new Dimensions(spec);
    }

    public LaneLayout layout() {
        return LaneLayout.of(this);
    }

    /** Bytes that a lane reads and writes for the decode pass of the token at {@code position}. */
    public long decodeBytes(int lane, int position) {
        LaneLayout layout = layout();
        Dimensions dimensions = dimensions();
        long beats = layout.blobBeats(spec.layers());
        long stored = ((long) position + lanes() - 1 - lane) / lanes();
        beats += spec.layers() * stored * layout.cacheBeats();
        if (position % lanes() == lane) {
            beats += spec.layers() * layout.cacheBeats();
        }
        if (lane == 0) {
            beats += 2; // stop word and token record
        }
        if (position % rowLanes == lane) {
            beats += dimensions.learnedPositions() ? dimensions.rowBeats() : dimensions.rotaryBeats();
        }
        // The token's row lies in one of the row lanes; which one depends on the token.
        double rows = lane < rowLanes ? (double) dimensions.rowBeats() / rowLanes : 0;
        return Math.round((beats + rows) * WeightFormat.BEAT_BYTES);
    }
}
