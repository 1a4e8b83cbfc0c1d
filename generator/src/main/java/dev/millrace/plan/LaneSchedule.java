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
            case NORM -> Stream.of(constants(operator, Destination.NORM, lastToken));
            case LINEAR -> multiply(operator, operators.get(index + 1), lastToken);
            case ATTENTION -> Stream.of(
                    new LaneOperation(operator.role(), Action.CACHE, Destination.ATTENTION, 0, 0, false, false));
            case EMBED, HEAD_NORM, ROPE, ACTIVATION, ADD, SAMPLE -> Stream.empty();
        };
    }

    /** A linear operator; the gains of a norm of its results go ahead of them, the same way. */
    private static Stream<LaneOperation> multiply(Operator linear, Operator next, boolean lastToken) {
        Destination destination = destination(next);
        LaneOperation multiply = new LaneOperation(
                linear.role(),
                Action.MULTIPLY,
                destination,
                linear.rowBlocks(),
                linear.columnBlocks(),
                linear.biased(),
                lastToken);
        return next.kind() == OperatorKind.HEAD_NORM
                ? Stream.of(constants(next, destination, lastToken), multiply)
                : Stream.of(multiply);
    }

    private static LaneOperation constants(Operator norm, Destination destination, boolean lastToken) {
        return new LaneOperation(
                norm.role(), Action.CONSTANTS, destination, norm.constantBlocks(), 0, false, lastToken);
    }

    /** Who takes the results of a linear operator, which is the operator after it. */
    private static Destination destination(Operator next) {
        return switch (next.kind()) {
            case HEAD_NORM, ROPE, ATTENTION -> Destination.ATTENTION;
            case ADD -> Destination.ADD;
            case ACTIVATION -> Destination.ACTIVATION;
            case SAMPLE -> Destination.SAMPLE;
            case EMBED, NORM, LINEAR -> throw new IllegalArgumentException(
                    "no unit leads from the lanes to " + next.role().label());
        };
    }

    /** Beats of a list of operations in the blob of each lane. */
    public static long beats(List<LaneOperation> operations, WeightFormat format, int lanes) {
        return operations.stream()
                .mapToLong(operation -> operation.beats(format, lanes))
                .sum();
    }
}
