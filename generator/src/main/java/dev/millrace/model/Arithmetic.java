// SPDX-License-Identifier: Apache-2.0

package dev.millrace.model;

/**
 * What a decoder computes, whatever its sizes.
 *
 * @param normEpsilon added to the mean square or the variance
 * @param biases which projections have one
 * @param multipliers factors beside the weights
 */
public record Arithmetic(
        NormKind norm,
        double normEpsilon,
        Activation activation,
        Positions positions,
        Biases biases,
        Multipliers multipliers) {
    public Arithmetic {
        if (!(normEpsilon > 0) || normEpsilon >= 1) {
            throw new IllegalArgumentException("norm epsilon " + normEpsilon + " must be between 0 and 1");
        }
    }
}
