// SPDX-License-Identifier: Apache-2.0
package dev.millrace.graph;

import dev.millrace.model.Activation;
import dev.millrace.model.ModelSpec;
import dev.millrace.model.NormKind;
import dev.millrace.model.Positions;
import dev.millrace.numerics.Blocks;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The operators of a decoder in order: those before the layers, one layer's (repeated), and those after.
 *
 * @param embedding before the layers
 * @param layer one layer
 * @param layers how often the layer is repeated
 * @param head after the layers
 */
public record OperatorGraph(List<Operator> embedding, List<Operator> layer, int layers, List<Operator> head) {
    public OperatorGraph {
        embedding = List.copyOf(embedding);
        layer = List.copyOf(layer);
        head = List.copyOf(head);
    }

    /** Lowers a model. */
    public static OperatorGraph of(ModelSpec spec) {
        int hidden = Blocks.pad(spec.hidden());
        int ffn = Blocks.pad(spec.ffn());
        int vocabulary = Blocks.pad(spec.vocab());
        int head = Blocks.pad(spec.headDim());
        int attended = spec.heads() * head;
        int qkv = attended + 2 * spec.kvHeads() * head;
        int up = spec.activation() == Activation.SILU_GATED ? 2 * ffn : ffn;
        boolean centred = spec.norm() == NormKind.LAYER;

        List<Operator> layer = new ArrayList<>();
        layer.add(new Operator("attention_norm", OperatorKind.NORM, hidden, hidden, centred));
        layer.add(new Operator("qkv", OperatorKind.LINEAR, hidden, qkv, spec.qkvBias()));
        if (spec.positions() instanceof Positions.Rope) {
            layer.add(new Operator("rope", OperatorKind.ROPE, qkv, qkv, false));
        }
        layer.add(new Operator("attention", OperatorKind.ATTENTION, qkv, attended, false));
        layer.add(new Operator("output", OperatorKind.LINEAR, attended, hidden, spec.outputBias()));
        layer.add(new Operator("attention_add", OperatorKind.ADD, hidden, hidden, false));
        layer.add(new Operator("ffn_norm", OperatorKind.NORM, hidden, hidden, centred));
        layer.add(new Operator("up", OperatorKind.LINEAR, hidden, up, spec.ffnBias()));
        layer.add(new Operator("activation", OperatorKind.ACTIVATION, up, ffn, false));
        layer.add(new Operator("down", OperatorKind.LINEAR, ffn, hidden, spec.ffnBias()));
        layer.add(new Operator("ffn_add", OperatorKind.ADD, hidden, hidden, false));
        return new OperatorGraph(
                List.of(new Operator("embed", OperatorKind.EMBED, 0, hidden, false)),
                layer,
                spec.layers(),
                List.of(
                        new Operator("final_norm", OperatorKind.NORM, hidden, hidden, centred),
                        new Operator("lm_head", OperatorKind.LINEAR, hidden, vocabulary, false),
                        new Operator("sample", OperatorKind.SAMPLE, vocabulary, 0, false)));
    }

    /** An operator by name. */
    public Operator operator(String name) {
        return Stream.of(embedding, layer, head)
                .flatMap(List::stream)
                .filter(operator -> operator.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no operator " + name));
    }

    /** Multiplications of all linear operators for one token that ends in logits. */
    public long multiplicationsPerToken() {
        return layers * multiplications(layer) + multiplications(head);
    }

    private static long multiplications(List<Operator> operators) {
        return operators.stream().mapToLong(Operator::multiplications).sum();
    }
}
