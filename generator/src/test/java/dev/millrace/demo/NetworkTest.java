// SPDX-License-Identifier: Apache-2.0
package dev.millrace.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class NetworkTest {
    private static final Shape SHAPE = new Shape(11, 8, 2, 4, 2, 12, 16, 100);
    private static final int[] DOCUMENT = {0, 3, 7, 7, 2, 10, 5, 1};

    @Test
    void gradientAgreesWithFiniteDifferences() {
        Weights weights = spread(Weights.random(SHAPE, 3));
        Weights gradient = Weights.zeros(SHAPE);
        new Network(SHAPE, weights).loss(DOCUMENT, gradient, 1);
        List<Weights.Tensor> tensors = weights.tensors();
        for (int i = 0; i < tensors.size(); i++) {
            check(tensors.get(i), gradient.tensors().get(i), weights);
        }
    }

    /** Every value of the tensor; the tolerance is what single precision leaves of the differences. */
    private static void check(Weights.Tensor tensor, Weights.Tensor gradient, Weights weights) {
        for (int r = 0; r < tensor.rows().length; r++) {
            for (int j = 0; j < tensor.rows()[r].length; j++) {
                double expected = slope(weights, tensor.rows()[r], j);
                String place = tensor.name() + " [" + r + ", " + j + "]";
                assertEquals(expected, gradient.rows()[r][j], 2e-3 + 2e-3 * Math.abs(expected), place);
            }
        }
    }

    /** The central difference over four points, whose error is of fourth order. */
    private static double slope(Weights weights, float[] row, int j) {
        float delta = 1e-2f;
        double near = difference(weights, row, j, delta);
        double far = difference(weights, row, j, 2 * delta);
        return (8 * near - far) / (12 * delta);
    }

    private static double difference(Weights weights, float[] row, int j, float delta) {
        float kept = row[j];
        row[j] = kept + delta;
        double above = new Network(SHAPE, weights).loss(DOCUMENT);
        row[j] = kept - delta;
        double below = new Network(SHAPE, weights).loss(DOCUMENT);
        row[j] = kept;
        return above - below;
    }

    /** Larger weights than a training starts from, so that no path is too weak to be seen. */
    private static Weights spread(Weights weights) {
        for (Weights.Tensor tensor : weights.tensors()) {
            for (float[] row : tensor.rows()) {
                for (int j = 0; j < row.length; j++) {
                    row[j] *= tensor.isVector() ? 1 + 0.05f * j : 4;
                }
            }
        }
        return weights;
    }

    @Test
    void nextTokenIgnoresNothingButTheFuture() {
        Network network = new Network(SHAPE, spread(Weights.random(SHAPE, 4)));
        double whole = network.loss(DOCUMENT);
        double parts = 0;
        for (int n = 1; n < DOCUMENT.length; n++) {
            float[] logits = network.next(Arrays.copyOf(DOCUMENT, n));
            Exponential.softmax(logits, logits.length);
            parts -= StrictMath.log(logits[DOCUMENT[n]]);
        }
        assertEquals(whole, parts, 1e-4);
        assertTrue(whole > 0);
    }
}
