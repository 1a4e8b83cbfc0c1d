// SPDX-License-Identifier: Apache-2.0
package dev.millrace.plan;

import dev.millrace.graph.Operator;
import dev.millrace.graph.OperatorGraph;
import dev.millrace.graph.OperatorKind;
import dev.millrace.numerics.WeightFormat;
import dev.millrace.plan.LaneOperation.Action;
import dev.millrace.plan.LaneOperation.Destination;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the lanes do, in order, for one layer and for the head; derived from the operators.
 *
 * @param layer one layer
 * @param head after the last layer, when the pass ends in logits
 */
public record LaneSchedule(List<LaneOperation> layer, List<LaneOperation> head) {
    public LaneSchedule {
        layer = List.copyOf(layer);
        head = List.copyOf(head);
    }

    static LaneSchedule of(OperatorGraph graph) {
        return new LaneSchedule(operations(graph.layer(), false), operations(graph.head(), true));
    }

    /** All operations of a pass, those of a layer once. */
    public List<LaneOperation> operations() {
        return Stream.concat(layer.stream(), head.stream()).toList();
    }

    /** A layer's operations up to where the KV cache is read. */
    public List<LaneOperation> beforeCache() {
        return layer.subList(0, cache());
    }

    /** A layer's operations after the KV cache. */
    public List<LaneOperation> afterCache() {
        return layer.subList(cache() + 1, layer.size());
    }

    private int cache() {
        return IntStream.range(0, layer.size())
                .filter(i -> layer.get(i).action() == Action.CACHE)
                .findFirst()
                .orElseThrow();
    }

    private static List<LaneOperation> operations(List<Operator> operators, boolean lastToken) {
        return IntStream.range(0, operators.size())
                .boxed()
                .flatMap(i -> operation(operators, i, lastToken))
                .toList();
    }

    /** What the lanes do for an operator, if anything. */
    private static Stream<LaneOperation> operation(List<Operator> operators, int index, boolean lastToken) {
        Operator operator = operators.get(index);
        return switch (operator.kind()) {
            case NORM -> Stream.of(constants(operator, lastToken));
            case LINEAR -> Stream.of(new LaneOperation(
                    operator.role(),
                    Action.MULTIPLY,
                    destination(operators.subList(index + 1, operators.size())),
                    operator.rowBlocks(),
                    operator.columnBlocks(),
                    operator.biased(),
                    lastToken));
            case ATTENTION -> Stream.of(
                    new LaneOperation(operator.role(), Action.CACHE, Destination.ATTENTION, 0, 0, false, false));
            case EMBED, ROPE, ACTIVATION, ADD, SAMPLE -> Stream.empty();
        };
    }

    private static LaneOperation constants(Operator norm, boolean lastToken) {
        int vectors = norm.biased() ? 2 : 1; // blocks of gains and biases alternate
        return new LaneOperation(
                norm.role(), Action.CONSTANTS, Destination.NORM, vectors * norm.rowBlocks(), 0, false, lastToken);
    }

    /** Who takes the results of a linear operator, which is the operator after it. */
    private static Destination destination(List<Operator> following) {
        OperatorKind kind = following.get(0).kind();
        return switch (kind) {
            case ROPE, ATTENTION -> Destination.ATTENTION;
            case ADD -> Destination.ADD;
            case ACTIVATION -> Destination.ACTIVATION;
            case SAMPLE -> Destination.SAMPLE;
            case EMBED, NORM, LINEAR -> throw new IllegalArgumentException(
                    "no unit leads from the lanes to " + following.get(0).role().label());
        };
    }

    /** Beats of a list of operations in the blob of each lane. */
    public static long beats(List<LaneOperation> operations, WeightFormat format, int lanes) {
        return operations.stream()
                .mapToLong(operation -> operation.beats(format, lanes))
                .sum();
    }
}
