// SPDX-License-Identifier: Apache-2.0

package dev.millrace.checkpoint;

import dev.millrace.model.AttentionWeights;
import dev.millrace.model.Family;
import dev.millrace.model.FeedForwardWeights;
import dev.millrace.model.HeadNorms;
import dev.millrace.model.LayerWeights;
import dev.millrace.model.LinearWeights;
import dev.millrace.model.Matrix;
import dev.millrace.model.ModelSpec;
import dev.millrace.model.NormWeights;
import dev.millrace.model.Weights;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The tensors of a LlamaForCausalLM, and of its kind, by their Hugging Face names; they are out x in already. */
final class LlamaWeights implements Weights {
    private final ModelSpec spec;
    private final TensorFiles tensors;
    private final TensorNames names;

    LlamaWeights(ModelSpec spec, TensorFiles tensors, TensorNames names) {
        this.spec = spec;
        this.tensors = tensors;
        this.names = names;
    }

    /** What the names begin with, and the tensor of the embedding. */
    static TensorNames names(TensorFiles tensors) {
        String embedding = "embed_tokens.weight";
        return TensorNames.of(tensors, "layers", embedding, List.of(embedding, "norm.weight"), List.of("model.", ""));
    }

    @Override
    public Matrix embedding() {
        return tensors.table(names.embedding(), spec.vocab(), spec.hidden());
    }

    @Override
    public Optional<Matrix> positionEmbedding() {
        return Optional.empty();
    }

    @Override
    public LayerWeights layer(int index) {
        String layer = names.layer(index);
        String attention = layer + "self_attn.";
        String mlp = layer + "mlp.";
        List<LinearWeights> qkv = parts(
                attention,
                "qkv_proj",
                spec.biases().qkv(),
                List.of("q_proj", "k_proj", "v_proj"),
                List.of(spec.queryWidth(), spec.keyWidth(), spec.keyWidth()));
        List<LinearWeights> gateUp = parts(
                mlp,
                "gate_up_proj",
                spec.biases().ffn(),
                List.of("gate_proj", "up_proj"),
                List.of(spec.ffn(), spec.ffn()));
        return new LayerWeights(
                new AttentionWeights(
                        norm(layer + "input_layernorm"),
                        qkv.get(0),
                        qkv.get(1),
                        qkv.get(2),
                        headNorms(attention),
                        linear(
                                attention + "o_proj",
                                spec.hidden(),
                                spec.queryWidth(),
                                spec.biases().output())),
                new FeedForwardWeights(
                        norm(layer + "post_attention_layernorm"),
                        Optional.of(gateUp.get(0)),
                        gateUp.get(1),
                        linear(
                                mlp + "down_proj",
                                spec.hidden(),
                                spec.ffn(),
                                spec.biases().ffn())));
    }

    private Optional<HeadNorms> headNorms(String attention) {
        return spec.attention().normed()
                ? Optional.of(new HeadNorms(
                        tensors.vector(attention + "q_norm.weight", spec.headDim()),
                        tensors.vector(attention + "k_norm.weight", spec.headDim())))
                : Optional.empty();
    }

    /** Projections of one input: tensors of their own, or, in Phi-3, rows of one that is all of them. */
    private List<LinearWeights> parts(
            String prefix, String whole, boolean hasBias, List<String> parts, List<Integer> rows) {
        List<LinearWeights> linears = new ArrayList<>();
        if (spec.family() != Family.PHI3) {
            for (int i = 0; i < parts.size(); i++) {
                linears.add(linear(prefix + parts.get(i), rows.get(i), spec.hidden(), hasBias));
            }
            return linears;
        }
        int all = rows.stream().mapToInt(Integer::intValue).sum();
        LinearWeights fused = linear(prefix + whole, all, spec.hidden(), hasBias);
        int first = 0;
        for (int count : rows) {
            linears.add(fused.rows(first, count));
            first += count;
        }
        return linears;
    }

    @Override
    public NormWeights finalNorm() {
        return norm(names.prefix() + "norm");
    }

    @Override
    public Matrix head() {
        return spec.tiedHead() ? embedding() : tensors.matrix(TensorNames.HEAD, spec.vocab(), spec.hidden());
    }

    private NormWeights norm(String name) {
        return new NormWeights(tensors.vector(name + ".weight", spec.hidden()), Optional.empty());
    }

    private LinearWeights linear(String name, int out, int in, boolean hasBias) {
        Matrix weight = tensors.matrix(name + ".weight", out, in);
        return new LinearWeights(
                weight, hasBias ? Optional.of(tensors.vector(name + ".bias", out)) : Optional.<float[]>empty());
    }
}
