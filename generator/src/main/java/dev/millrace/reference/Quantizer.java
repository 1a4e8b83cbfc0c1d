// SPDX-License-Identifier: Apache-2.0
package dev.millrace.reference;

import static dev.millrace.numerics.FixedPoint.bits;
import static dev.millrace.numerics.FixedPoint.roundingShift;

import dev.millrace.numerics.Blocks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** From integers with a common number of fraction bits to MXINT8 blocks. */
final class Quantizer {
    private Quantizer() {}

    static MxVector quantize(int[] values, int fractionBits) {
        return quantize(Arrays.stream(values).asLongStream().toArray(), fractionBits);
    }

    /** So many terms whose sum is close to the values: each after the first is what those before it leave. */
    static List<MxVector> quantize(int[] values, int fractionBits, int terms) {
        long[] left = Arrays.stream(values).asLongStream().toArray();
        List<MxVector> sum = new ArrayList<>();
        while (sum.size() < terms) {
            MxVector term = quantize(left, fractionBits);
            Arrays.setAll(left, i -> left[i] - term.value(i, fractionBits));
            sum.add(term);
        }
        return sum;
    }

    static MxVector quantize(long[] values, int fractionBits) {
        byte[] mantissas = new byte[values.length];
        byte[] exponents = new byte[values.length / Blocks.SIZE];
        for (int block = 0; block < exponents.length; block++) {
            int first = block * Blocks.SIZE;
            long largest = 0;
            for (int i = first; i < first + Blocks.SIZE; i++) {
                largest = Math.max(largest, Math.abs(values[i]));
            }
            int shift = Math.max(bits(largest) - 7, 0);
            exponents[block] = (byte) (shift - fractionBits);
            for (int i = first; i < first + Blocks.SIZE; i++) {
                mantissas[i] = (byte) Math.max(-127, Math.min(roundingShift(values[i], shift), 127));
            }
        }
        return new MxVector(mantissas, exponents);
    }
}
