// SPDX-License-Identifier: Apache-2.0
package dev.millrace.demo;

/**
 * Causal attention of one query head over the keys and values of its group, forward and backward. Heads are held as
 * (headSize, tokens), so that every product here runs along tokens.
 */
final class Attention {
    private final float[][] query;
    private final float[][] key;
    private final float[][] value;
    private final float[][] weights; // (tokens, tokens): row t attends to columns 0 to t
    private final float scale;

    Attention(float[][] query, float[][] key, float[][] value) {
        this.query = query;
        this.key = key;
        this.value = value;
        scale = (float) (1 / Math.sqrt(query.length));
        weights = Matrices.product(Matrices.transpose(query), key);
        for (int t = 0; t < weights.length; t++) {
            for (int s = 0; s <= t; s++) {
                weights[t][s] *= scale;
            }
            Exponential.softmax(weights[t], t + 1);
        }
    }

    /** (headSize, tokens). */
    float[][] output() {
        return Matrices.product(value, Matrices.transpose(weights));
    }

    /** Adds to the gradients of query, key and value, each (headSize, tokens). */
    void backward(float[][] dOutput, float[][] dQuery, float[][] dKey, float[][] dValue) {
        float[][] dWeights = Matrices.product(Matrices.transpose(dOutput), value);
        Matrices.addProduct(dValue, dOutput, weights);
        for (int t = 0; t < weights.length; t++) {
            softmaxBackward(weights[t], dWeights[t], t + 1);
        }
        Matrices.addProduct(dQuery, key, Matrices.transpose(dWeights));
        Matrices.addProduct(dKey, query, dWeights);
    }

    /** Turns dp into the gradient of the unscaled scores, scale p (dp - p . dp), zero in the future. */
    private void softmaxBackward(float[] p, float[] dp, int n) {
        float dot = 0;
        for (int s = 0; s < n; s++) {
            dot += p[s] * dp[s];
        }
        for (int s = 0; s < dp.length; s++) {
            dp[s] = scale * p[s] * (dp[s] - dot);
        }
    }
}
