// SPDX-License-Identifier: Apache-2.0

package dev.millrace.model;

import java.util.List;
import java.util.Optional;

/** The tensors of a LlamaForCausalLM by their Hugging Face names; they are out x in already. */
final class LlamaWeights implements Weights {
    private final ModelSpec spec;
    private final TensorFiles tensors;
    private final Names names;

    LlamaWeights(ModelSpec spec, TensorFiles tensors, Names names) {
        this.spec = spec;
        this.tensors = tensors;
        this.names = names;
    }

    /** What the names begin with, and the tensor of the embedding. */
    static Names names(TensorFiles tensors) {
        String embedding = "embed_tokens.weight";
        return Names.of(tensors, "layers", embedding, List.of(embedding, "norm.weight"), List.of("model.", ""));
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
        return new LayerWeights(
                norm(layer + "input_layernorm"),
                linear(attention + "q_proj", spec.queryWidth(), spec.hidden(), spec.qkvBias()),
                linear(attention + "k_proj", spec.keyWidth(), spec.hidden(), spec.qkvBias()),
                linear(attention + "v_proj", spec.keyWidth(), spec.hidden(), spec.qkvBias()),
                linear(attention + "o_proj", spec.hidden(), spec.queryWidth(), spec.outputBias()),
                norm(layer + "post_attention_layernorm"),
                Optional.of(linear(mlp + "gate_proj", spec.ffn(), spec.hidden(), spec.ffnBias())),
                linear(mlp + "up_proj", spec.ffn(), spec.hidden(), spec.ffnBias()),
                linear(mlp + "down_proj", spec.hidden(), spec.ffn(), spec.ffnBias()));
    }

    @Override
    public NormWeights finalNorm() {
        return norm(names.prefix() + "norm");
    }

    @Override
    public Matrix head() {
        return spec.tiedHead() ? embedding() : tensors.matrix(Names.HEAD, spec.vocab(), spec.hidden());
    }

    private NormWeights norm(String name) {
        return new NormWeights(tensors.vector(name + ".weight", spec.hidden()), Optional.empty());
    }

    private Linear linear(String name, int out, int in, boolean hasBias) {
        Matrix weight = tensors.matrix(name + ".weight", out, in);
        return new Linear(
                weight, hasBias ? Optional.of(tensors.vector(name + ".bias", out)) : Optional.<float[]>empty());
    }
}
