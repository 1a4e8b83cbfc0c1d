// SPDX-License-Identifier: Apache-2.0
package dev.millrace.plan;

import dev.millrace.graph.Operator;
import dev.millrace.graph.OperatorGraph;
import dev.millrace.numerics.WeightFormat;
import dev.millrace.plan.LaneOperation.Action;
import dev.millrace.plan.LaneOperation.Destination;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the lanes do, in order, for one layer and for the head.
 *
 * @param attention one layer up to where the KV cache is read
 * @param feedForward the rest of the layer
 * @param head after the last layer, when the pass ends in logits
 */
public record LaneSchedule(List<LaneOperation> attention, List<LaneOperation> feedForward, List<LaneOperation> head) {
    public LaneSchedule {
        attention = List.copyOf(attention);
        feedForward = List.copyOf(feedForward);
        head = List.copyOf(head);
    }

    static LaneSchedule of(OperatorGraph graph) {
        return new LaneSchedule(
                List.of(
                        constants(graph.operator("attention_norm"), false),
                        multiply(graph.operator("qkv"), Destination.ATTENTION, false)),
                List.of(
                        multiply(graph.operator("output"), Destination.ADD, false),
                        constants(graph.operator("ffn_norm"), false),
                        multiply(graph.operator("up"), Destination.ACTIVATION, false),
                        multiply(graph.operator("down"), Destination.ADD, false)),
                List.of(
                        constants(graph.operator("final_norm"), true),
                        multiply(graph.operator("lm_head"), Destination.SAMPLE, true)));
    }

    /** One layer whole, with the cache between its two parts. */
    public List<LaneOperation> layer() {
        LaneOperation cache = new LaneOperation("cache", Action.CACHE, Destination.ATTENTION, 0, 0, false, false);
        return Stream.of(attention, List.of(cache), feedForward)
                .flatMap(List::stream)
                .toList();
    }

    /** All operations of a pass, those of a layer once. */
    public List<LaneOperation> operations() {
        return Stream.concat(layer().stream(), head.stream()).toList();
    }

    private static LaneOperation constants(Operator norm, boolean lastToken) {
        int vectors = norm.biased() ? 2 : 1; // blocks of gains and biases alternate
        return new LaneOperation(
                norm.name(), Action.CONSTANTS, Destination.NORM, vectors * norm.rowBlocks(), 0, false, lastToken);
    }

    private static LaneOperation multiply(Operator linear, Destination destination, boolean lastToken) {
        return new LaneOperation(
                linear.name(),
                Action.MULTIPLY,
                destination,
                linear.rowBlocks(),
                linear.columnBlocks(),
                linear.biased(),
                lastToken);
    }

    /** Beats of a list of operations in the blob of each lane. */
    public static long beats(List<LaneOperation> operations, WeightFormat format, int lanes) {
        return operations.stream()
                .mapToLong(operation -> operation.beats(format, lanes))
                .sum();
    }
}
