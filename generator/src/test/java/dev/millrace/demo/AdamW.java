// SPDX-License-Identifier: Apache-2.0
package dev.millrace.demo;

import java.util.List;
import java.util.stream.IntStream;

/** AdamW with a clipped gradient norm; decay falls on matrices only. Tensors update in parallel, each in fixed order. */
final class AdamW {
    private static final float BETA1 = 0.9f;
    private static final float BETA2 = 0.98f;
    private static final float EPSILON = 1e-8f;
    private static final float DECAY = 0.05f;
    private static final double LARGEST_NORM = 1;

    private final List<Weights.Tensor> weights;
    private final List<Weights.Tensor> means;
    private final List<Weights.Tensor> squares;
    private int steps;

    AdamW(Shape shape, Weights weights) {
        this.weights = weights.tensors();
        means = Weights.zeros(shape).tensors();
        squares = Weights.zeros(shape).tensors();
    }

    /** Sums the shards in their order, then moves every weight against the sum. */
    void step(List<Weights> shards, float rate) {
        steps++;
        List<List<Weights.Tensor>> gradients =
                shards.stream().map(Weights::tensors).toList();
        double[] norms = new double[weights.size()];
        IntStream.range(0, norms.length).parallel().forEach(i -> norms[i] = reduce(gradients, i));
        double norm = 0;
        for (double square : norms) {
            norm += square;
        }
        float clip = (float) (LARGEST_NORM / Math.max(LARGEST_NORM, Math.sqrt(norm)));
        List<Weights.Tensor> sum = gradients.get(0);
        IntStream.range(0, norms.length).parallel().forEach(i -> update(i, sum.get(i), clip, rate));
    }

    /** Adds tensor i of all shards to that of the first and returns the square of its norm. */
    private static double reduce(List<List<Weights.Tensor>> gradients, int i) {
        float[][] sum = gradients.get(0).get(i).rows();
        for (List<Weights.Tensor> other : gradients.subList(1, gradients.size())) {
            Matrices.add(sum, other.get(i).rows());
        }
        double square = 0;
        for (float[] row : sum) {
            for (float value : row) {
                square += (double) value * value;
            }
        }
        return square;
    }

    private void update(int i, Weights.Tensor gradient, float clip, float rate) {
        float decay = gradient.isVector() ? 1 : 1 - rate * DECAY;
        float size = (float) (rate / (1 - StrictMath.pow(BETA1, steps)));
        float bias = (float) (1 / (1 - StrictMath.pow(BETA2, steps)));
        for (int r = 0; r < gradient.rows().length; r++) {
            float[] g = gradient.rows()[r];
            float[] w = weights.get(i).rows()[r];
            float[] m = means.get(i).rows()[r];
            float[] v = squares.get(i).rows()[r];
            for (int j = 0; j < g.length; j++) {
                float d = g[j] * clip;
                m[j] = BETA1 * m[j] + (1 - BETA1) * d;
                v[j] = BETA2 * v[j] + (1 - BETA2) * d * d;
                w[j] = decay * w[j] - size * m[j] / ((float) Math.sqrt(v[j] * bias) + EPSILON);
            }
        }
    }
}
