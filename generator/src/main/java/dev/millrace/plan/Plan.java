// SPDX-License-Identifier: Apache-2.0
package dev.millrace.plan;

import dev.millrace.card.Card;
import dev.millrace.graph.OperatorGraph;
import dev.millrace.model.ModelSpec;
import dev.millrace.numerics.WeightFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * A design: one model on one card, in the looped binding, where one wide linear unit of {@code lanes} lanes runs every
 * linear operator and the layer is hardware once.
 *
 * @param spec the model
 * @param card the card
 * @param format of the weights
 * @param lanes memory channels, one lane each; a power of two up to 32
 * @param columns T, token vectors multiplied at once
 * @param reuse R, cycles a beat of weights is held in prefill; a tile is T·R tokens
 * @param context positions that the KV cache holds
 * @param fifoBeats beats that a lane's reader may run ahead
 * @param rowLanes lanes that hold embedding, position and rotary rows
 * @param clockMegahertz kernel clock
 * @param depths stream depths that replace the composer's, by stream name
 */
public record Plan(
        ModelSpec spec,
        Card card,
        WeightFormat format,
        int lanes,
        int columns,
        int reuse,
        int context,
        int fifoBeats,
        int rowLanes,
        int clockMegahertz,
        Map<String, Integer> depths) {
    public Plan {
        depths = java.util.Collections.unmodifiableMap(new TreeMap<>(depths));
    }

    /** Tokens of a prefill pass. */
    public int tile() {
        return columns * reuse;
    }

    public OperatorGraph graph() {
        return OperatorGraph.of(spec);
    }

    public LaneSchedule schedule() {
        return LaneSchedule.of(graph());
    }

    public Dimensions dimensions() {
        return Dimensions.of(spec);
    }

    public LaneLayout layout() {
        return LaneLayout.of(this);
    }

    /** Bytes that a lane reads and writes for the decode pass of the token at {@code position}. */
    public long decodeBytes(int lane, int position) {
        LaneLayout layout = layout();
        Dimensions dimensions = dimensions();
        long beats = layout.blobBeats(spec.layers());
        long stored = ((long) position + lanes - 1 - lane) / lanes;
        beats += spec.layers() * stored * layout.cacheBeats();
        if (position % lanes == lane) {
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
