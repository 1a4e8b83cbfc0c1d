// SPDX-License-Identifier: Apache-2.0
package dev.millrace.reference;

import static dev.millrace.numerics.FixedPoint.roundingShift;

import dev.millrace.model.NormKind;
import dev.millrace.quantize.QuantizedNorm;
import java.math.BigInteger;

/** RMSNorm and LayerNorm, which is the same with the mean removed. */
final class Norm {
    private final NormKind kind;
    private final int dimension; // true, not padded
    private final BigInteger epsilon;
    private final Saturations saturations;

    Norm(NormKind kind, int dimension, BigInteger epsilon, Saturations saturations) {
        this.kind = kind;
        this.dimension = dimension;
        this.epsilon = epsilon;
        this.saturations = saturations;
    }

    /** Q16.16 to Q16.16, both padded. */
    int[] apply(int[] x, QuantizedNorm weights) {
        long sum = kind == NormKind.LAYER ? sum(x) : 0;
        MathFunctions.Scaled inverse = MathFunctions.inverseRoot(scaledVariance(x, sum));
        int[] y = new int[x.length];
        for (int i = 0; i < dimension; i++) {
            long z = (long) dimension * x[i] - sum;
            int u = saturations.saturate32(normalized(z * inverse.factor(), inverse.exponent() - 12));
            long offset = weights.bias().isPresent() ? weights.bias().get()[i] : 0;
            y[i] = saturations.saturate32(roundingShift((long) u * weights.gain()[i], 24) + offset);
        }
        return y;
    }

    private static long normalized(long product, int shift) {
        return shift >= 0 ? roundingShift(product, shift) : product << -shift;
    }

    private long sum(int[] x) {
        long sum = 0;
        for (int i = 0; i < dimension; i++) {
            sum += x[i];
        }
        return sum;
    }

    /** V = (d·S2 − S1²)·2^8 + E, which is d²·2^40 times the variance plus epsilon. */
    private BigInteger scaledVariance(int[] x, long sum) {
        long high = 0; // the sum of squares as high · 2^32 + low
        long low = 0;
        for (int i = 0; i < dimension; i++) {
            long square = (long) x[i] * x[i];
            high += square >>> 32;
            low += square & 0xFFFFFFFFL;
        }
        BigInteger squares = BigInteger.valueOf(high).shiftLeft(32).add(BigInteger.valueOf(low));
        return BigInteger.valueOf(dimension)
                .multiply(squares)
                .subtract(BigInteger.valueOf(sum).pow(2))
                .shiftLeft(8)
                .add(epsilon);
    }
}
