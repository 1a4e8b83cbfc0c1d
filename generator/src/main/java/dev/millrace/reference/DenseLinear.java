// SPDX-License-Identifier: Apache-2.0

package dev.millrace.reference;

import dev.millrace.model.LinearWeights;
import dev.millrace.model.Matrix;
import java.util.Optional;

/** A projection decoded to float arrays. */
final class DenseLinear {
    private final float[][] weight; // (out, in)
    private final Optional<float[]> bias; // (out)

    DenseLinear(LinearWeights linear) {
        this.weight = decode(linear.weight());
        this.bias = linear.bias();
    }

    DenseLinear(Matrix weight) {
        this(new LinearWeights(weight, Optional.empty()));
    }

    private static float[][] decode(Matrix matrix) {
        float[][] rows = new float[matrix.rows()][matrix.columns()];
        for (int i = 0; i < rows.length; i++) {
            matrix.row(i, rows[i]);
        }
        return rows;
    }

    /** y = weight x + bias. */
    float[] apply(float[] x) {
        float[] y = new float[weight.length];
        for (int i = 0; i < y.length; i++) {
            y[i] = Vectors.dot(weight[i], 0, x, 0, x.length);
        }
        bias.ifPresent(b -> Vectors.add(y, b));
        return y;
    }

    /** A copy of one row. */
    float[] row(int index) {
        return weight[index].clone();
    }
}
