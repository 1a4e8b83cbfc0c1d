// SPDX-License-Identifier: Apache-2.0

package dev.millrace.testing;

import dev.millrace.checkpoint.Checkpoint;
import dev.millrace.model.LayerWeights;
import dev.millrace.model.LinearWeights;
import dev.millrace.model.Matrix;
import dev.millrace.model.NormWeights;
import dev.millrace.model.Weights;
import java.util.Optional;

/**
 * A checkpoint's weights with a bias added in one dimension of every other key head. Without rotary positions that adds
 * the same to all scores of a query, so that attention, and with it the text, stays what it was.
 */
public record KeyBiases(Weights weights, int headDim, int dimension, float bias) implements Weights {
    /** The dimension of a head that is biased. */
    public static final int DIMENSION = 5;

    /** The same checkpoint with biased keys. */
    public static Checkpoint in(Checkpoint checkpoint, float bias) {
        return in(checkpoint, DIMENSION, bias);
    }

    /** The same checkpoint with keys biased in another dimension. */
    public static Checkpoint in(Checkpoint checkpoint, int dimension, float bias) {
        return new Checkpoint(
                checkpoint.spec(),
                new KeyBiases(checkpoint.weights(), checkpoint.spec().headDim(), dimension, bias),
                checkpoint.directory());
    }

    @Override
    public Matrix embedding() {
        return weights.embedding();
    }

    @Override
    public Optional<Matrix> positionEmbedding() {
        return weights.positionEmbedding();
    }

    @Override
    public LayerWeights layer(int index) {
        LayerWeights layer = weights.layer(index);
        return new LayerWeights(
                layer.attentionNorm(),
                layer.query(),
                biased(layer.key()),
                layer.value(),
                layer.headNorms(),
                layer.output(),
                layer.ffnNorm(),
                layer.gate(),
                layer.up(),
                layer.down());
    }

    @Override
    public NormWeights finalNorm() {
        return weights.finalNorm();
    }

    @Override
    public Matrix head() {
        return weights.head();
    }

    private LinearWeights biased(LinearWeights key) {
        int rows = key.weight().rows();
        float[] biases = key.bias().map(float[]::clone).orElseGet(() -> new float[rows]);
        for (int row = dimension; row < rows; row += 2 * headDim) {
            biases[row] += bias;
        }
        return new LinearWeights(key.weight(), Optional.of(biases));
    }
}
