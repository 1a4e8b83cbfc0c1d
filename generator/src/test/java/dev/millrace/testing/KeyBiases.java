// SPDX-License-Identifier: Apache-2.0

package dev.millrace.testing;

import dev.millrace.checkpoint.Checkpoint;
import dev.millrace.model.LinearWeights;
import java.util.Optional;

/**
 * A bias that is added in one dimension of every other key head. Without rotary positions that adds the same to all
 * scores of a query, so that attention, and with it the text, stays what it was.
 */
public record KeyBiases(int headDim, int dimension, float bias) {
    /** The dimension of a head that is biased. */
    public static final int DIMENSION = 5;

    /** The same checkpoint with biased keys. */
    public static Checkpoint in(Checkpoint checkpoint, float bias) {
        return in(checkpoint, DIMENSION, bias);
    }

    /** The same checkpoint with keys biased in another dimension. */
    public static Checkpoint in(Checkpoint checkpoint, int dimension, float bias) {
        KeyBiases biases = new KeyBiases(checkpoint.spec().headDim(), dimension, bias);
        return checkpoint.withWeights(checkpoint
                .weights()
                .withLayers(layer -> layer.withAttention(
                        layer.attention().withKey(biases.added(layer.attention().key())))));
    }

    private LinearWeights added(LinearWeights key) {
        int rows = key.weight().rows();
        float[] biases = key.bias().map(float[]::clone).orElseGet(() -> new float[rows]);
        for (int row = dimension; row < rows; row += 2 * headDim) {
            biases[row] += bias;
        }
        return new LinearWeights(key.weight(), Optional.of(biases));
    }
}
