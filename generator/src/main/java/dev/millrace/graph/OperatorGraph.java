// SPDX-License-Identifier: Apache-2.0
package dev.millrace.graph;

import dev.millrace.model.Activation;
import dev.millrace.model.ModelSpec;
import dev.millrace.model.NormKind;
import dev.millrace.model.Positions;
import dev.millrace.numerics.Blocks;
import java.util.ArrayList;
import java.util.List;

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
        layer.add(norm(Role.ATTENTION_NORM, hidden, centred));
        layer.add(new Operator(Role.QKV, hidden, qkv, spec.biases().qkv()));
        if (spec.attention().normed()) {
            layer.add(new Operator(Role.HEAD_NORM, qkv, qkv, false, 2 * head));
        }
        if (spec.positions() instanceof Positions.Rope) {
            layer.add(new Operator(Role.ROPE, qkv, qkv, false));
        }
        layer.add(new Operator(Role.ATTENTION, qkv, attended, false));
        layer.add(new Operator(Role.OUTPUT, attended, hidden, spec.biases().output()));
        layer.add(new Operator(Role.ATTENTION_ADD, hidden, hidden, false));
        layer.add(norm(Role.FFN_NORM, hidden, centred));
        layer.add(new Operator(Role.UP, hidden, up, spec.biases().ffn()));
        layer.add(new Operator(Role.ACTIVATION, up, ffn, false));
        layer.add(new Operator(Role.DOWN, ffn, hidden, spec.biases().ffn()));
        layer.add(new Operator(Role.FFN_ADD, hidden, hidden, false));
        return new OperatorGraph(
                List.of(new Operator(Role.EMBED, 0, hidden, false)),
                layer,
                spec.layers(),
                List.of(
                        norm(Role.FINAL_NORM, hidden, centred),
                        new Operator(Role.LM_HEAD, hidden, vocabulary, false),
                        new Operator(Role.SAMPLE, vocabulary, 0, false)));
    }

    private static Operator norm(Role role, int width, boolean centred) {
        return new Operator(role, width, width, centred, centred ? 2 * width : width);
    }

    /** Multiplications of all linear operators for one token that ends in logits. */
    public long multiplicationsPerToken() {
        return layers * multiplications(layer) + multiplications(head);
    }

    /** Multiplications of all linear operators for one token that ends in keys and values. */
    public long multiplicationsWithoutHead() {
        return layers * multiplications(layer);
    }

    private static long multiplications(List<Operator> operators) {
        return operators.stream().mapToLong(Operator::multiplications).sum();
    }
}
