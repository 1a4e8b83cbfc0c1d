// SPDX-License-Identifier: Apache-2.0

package dev.millrace.checkpoint;

import dev.millrace.model.AttentionWeights;
import dev.millrace.model.FeedForwardWeights;
import dev.millrace.model.LayerWeights;
import dev.millrace.model.LinearWeights;
import dev.millrace.model.Matrix;
import dev.millrace.model.ModelSpec;
import dev.millrace.model.NormWeights;
import dev.millrace.model.Weights;
import java.util.List;
import java.util.Optional;

/**
 * The tensors of a GPT2LMHeadModel by their Hugging Face names. Its projections are Conv1D, stored in x out, and query,
 * key and value are one tensor, c_attn, side by side along out.
 */
final class Gpt2Weights implements Weights {
    private final ModelSpec spec;
    private final TensorFiles tensors;
    private final TensorNames names;

    Gpt2Weights(ModelSpec spec, TensorFiles tensors, TensorNames names) {
        this.spec = spec;
        this.tensors = tensors;
        this.names = names;
    }

    /** What the names begin with, and the tensor of the embedding. */
    static TensorNames names(TensorFiles tensors) {
        String embedding = "wte.weight";
        return TensorNames.of(
                tensors, "h", embedding, List.of(embedding, "ln_f.weight"), List.of("transformer.", "model.", ""));
    }

    @Override
    public Matrix embedding() {
        return tensors.table(names.embedding(), spec.vocab(), spec.hidden());
    }

    @Override
    public Optional<Matrix> positionEmbedding() {
        return Optional.of(tensors.table(names.prefix() + "wpe.weight", spec.maxPositions(), spec.hidden()));
    }

    @Override
    public LayerWeights layer(int index) {
        String layer = names.layer(index);
        int hidden = spec.hidden();
        LinearWeights fused = conv1d(layer + "attn.c_attn", 3 * hidden, hidden);
        return new LayerWeights(
                new AttentionWeights(
                        norm(layer + "ln_1"),
                        fused.rows(0, hidden),
                        fused.rows(hidden, hidden),
                        fused.rows(2 * hidden, hidden),
                        Optional.empty(),
                        conv1d(layer + "attn.c_proj", hidden, hidden)),
                new FeedForwardWeights(
                        norm(layer + "ln_2"),
                        Optional.empty(),
                        conv1d(layer + "mlp.c_fc", spec.ffn(), hidden),
                        conv1d(layer + "mlp.c_proj", hidden, spec.ffn())));
    }

    @Override
    public NormWeights finalNorm() {
        return norm(names.prefix() + "ln_f");
    }

    @Override
    public Matrix head() {
        return spec.tiedHead() ? embedding() : tensors.matrix(TensorNames.HEAD, spec.vocab(), spec.hidden());
    }

    private NormWeights norm(String name) {
        return new NormWeights(
                tensors.vector(name + ".weight", spec.hidden()),
                Optional.of(tensors.vector(name + ".bias", spec.hidden())));
    }

    private LinearWeights conv1d(String name, int out, int in) {
        Matrix stored = tensors.matrix(name + ".weight", in, out);
        return new LinearWeights(new TransposedMatrix(stored), Optional.of(tensors.vector(name + ".bias", out)));
    }
}
