// SPDX-License-Identifier: Apache-2.0

package dev.millrace.model;

/** How a model knows where in the text a token stands. */
public sealed interface Positions {

    /**
     * Rotary positions: each pair (i, i + headDim/2) of a query or key is turned by position * inverseFrequency[i].
     *
     * @param theta base of the geometric row of frequencies
     * @param scaling how the frequencies are stretched for a context longer than the one first trained on
     */
    record Rope(double theta, RopeScaling scaling) implements Positions {
        public Rope {
            if (!(theta > 0) || Double.isInfinite(theta)) {
                throw new IllegalArgumentException("rope theta " + theta + " must be positive and finite");
            }
        }

        /** Radians per position, shape (headDim/2), as Hugging Face computes them. */
        public double[] inverseFrequencies(int headDim) {
            double[] inverse = new double[headDim / 2];
            for (int i = 0; i < inverse.length; i++) {
                inverse[i] = scaling.scale(StrictMath.pow(theta, -2.0 * i / headDim));
            }
            return inverse;
        }
    }

    /** A trained vector per position, added to the token's embedding. */
    record Learned() implements Positions {}
}
