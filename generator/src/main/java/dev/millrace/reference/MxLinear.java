// SPDX-License-Identifier: Apache-2.0
package dev.millrace.reference;

import static dev.millrace.numerics.FixedPoint.roundingShift;

import dev.millrace.numerics.Blocks;
import dev.millrace.quantize.MxMatrix;
import dev.millrace.quantize.QuantizedLinear;
import java.util.stream.IntStream;

/** Products of quantized weights and activations, exact up to the modulus of the 48-bit accumulator. */
final class MxLinear {
    private static final int ACCUMULATOR_FRACTION_BITS = 24;
    private static final int ROWS_PER_TASK = 32;

    private final Saturations saturations;

    MxLinear(Saturations saturations) {
        this.saturations = saturations;
    }

    /** Q16.16 outputs, one for each padded row. */
    int[] apply(QuantizedLinear linear, MxVector x) {
        MxMatrix weight = linear.weight();
        int[] y = new int[weight.rows()];
        IntStream.range(0, weight.rows() / ROWS_PER_TASK).parallel().forEach(task -> {
            for (int row = task * ROWS_PER_TASK; row < (task + 1) * ROWS_PER_TASK; row++) {
                long bias = linear.bias().isPresent() ? linear.bias().get()[row] : 0;
                long sum = dot(
                        weight.mantissas(),
                        weight.exponents(),
                        row * weight.blocksPerRow(),
                        x,
                        0,
                        weight.blocksPerRow());
                y[row] = saturations.saturate32(roundingShift(wrap48(sum + (bias << 8)), 8));
            }
        });
        return y;
    }

    /** The sum of {@code blocks} block products with 24 fraction bits, from the given blocks of w and x. */
    static long dot(byte[] w, byte[] wExponents, int wBlock, MxVector x, int xBlock, int blocks) {
        byte[] xMantissas = x.mantissas();
        byte[] xExponents = x.exponents();
        long sum = 0;
        for (int block = 0; block < blocks; block++) {
            int wAt = (wBlock + block) * Blocks.SIZE;
            int xAt = (xBlock + block) * Blocks.SIZE;
            int dot = 0;
            for (int i = 0; i < Blocks.SIZE; i++) {
                dot += w[wAt + i] * xMantissas[xAt + i];
            }
            int shift = wExponents[wBlock + block] + xExponents[xBlock + block] + ACCUMULATOR_FRACTION_BITS;
            sum += shift >= 0 ? (long) dot << shift : (long) dot >> Math.min(-shift, 63);
        }
        return sum;
    }

    /** Modulo 2^48, two's complement. */
    static long wrap48(long x) {
        return x << 16 >> 16;
    }
}
