// SPDX-License-Identifier: Apache-2.0
package dev.millrace.reference;

import static dev.millrace.numerics.FixedPoint.FRACTION_BITS;
import static dev.millrace.numerics.FixedPoint.roundingShift;

import dev.millrace.numerics.Blocks;
import dev.millrace.numerics.KeyFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One layer's attention with its cache of keys and values. */
final class Attention {
    private final int heads;
    private final int kvHeads;
    private final int headDim; // padded
    private final KeyFormat format;
    private final Saturations saturations;
    private final List<List<MxVector>> keys = new ArrayList<>(); // terms by position, (kvHeads, headDim)
    private final List<MxVector> values = new ArrayList<>(); // by position, (kvHeads, headDim)

    Attention(int heads, int kvHeads, int paddedHeadDim, KeyFormat format, Saturations saturations) {
        this.heads = heads;
        this.kvHeads = kvHeads;
        this.headDim = paddedHeadDim;
        this.format = format;
        this.saturations = saturations;
    }

    /** Forgets the positions from {@code length}. */
    void truncate(int length) {
        keys.subList(length, keys.size()).clear();
        values.subList(length, values.size()).clear();
    }

    /** Turns every pair of the first {@code count} heads by the position's angles, in place. */
    void rotate(int[] qkv, int count, int[] cosSin) {
        for (int at = 0; at < count * headDim; at += 2) {
            long cos = cosSin[at % headDim];
            long sin = cosSin[at % headDim + 1];
            long a = qkv[at];
            long b = qkv[at + 1];
            qkv[at] = saturations.saturate32(roundingShift(a * cos - b * sin, 16));
            qkv[at + 1] = saturations.saturate32(roundingShift(b * cos + a * sin, 16));
        }
    }

    /** Appends a position's keys and values, Q16.16, to the cache. */
    void append(int[] qkv) {
        int keyAt = heads * headDim;
        int valueAt = keyAt + kvHeads * headDim;
        keys.add(Quantizer.quantize(Arrays.copyOfRange(qkv, keyAt, valueAt), FRACTION_BITS, format.terms()));
        int[] clamped = Arrays.stream(qkv, valueAt, valueAt + kvHeads * headDim)
                .map(saturations::clampValue)
                .toArray();
        values.add(Quantizer.quantize(clamped, FRACTION_BITS));
    }

    /** What the last position's queries, Q16.16, see of all positions: Q8.24 (heads, headDim). */
    int[] attend(int[] qkv) {
        MxVector queries = Quantizer.quantize(Arrays.copyOf(qkv, heads * headDim), FRACTION_BITS);
        int[] output = new int[heads * headDim];
        for (int head = 0; head < heads; head++) {
            int kvHead = head * kvHeads / heads;
            mix(weights(queries, head, kvHead), kvHead, output, head * headDim);
        }
        return output;
    }

    /** w_p of every position: powers of two of the scores below the largest, 16 bits. */
    private int[] weights(MxVector queries, int head, int kvHead) {
        int blocks = headDim / Blocks.SIZE;
        long[] scores = new long[keys.size()];
        for (int p = 0; p < scores.length; p++) {
            long sum = 0;
            for (MxVector term : keys.get(p)) {
                sum += MxLinear.dot(
                        term.mantissas(), term.exponents(), kvHead * blocks, queries, head * blocks, blocks);
            }
            scores[p] = saturations.saturate36(roundingShift(MxLinear.wrap48(sum), 8));
        }
        long largest = Arrays.stream(scores).max().orElseThrow();
        return Arrays.stream(scores)
                .mapToInt(score -> MathFunctions.exp2(largest - score))
                .toArray();
    }

    /** The weighted mean of the values. */
    private void mix(int[] weights, int kvHead, int[] output, int at) {
        long total = Arrays.stream(weights).asLongStream().sum();
        MathFunctions.Scaled inverse = MathFunctions.reciprocal(total);
        long[] sums = new long[headDim];
        for (int p = 0; p < weights.length; p++) {
            MxVector value = values.get(p);
            for (int i = 0; i < headDim; i++) {
                int element = kvHead * headDim + i;
                sums[i] +=
                        aligned(weights[p], value.exponents()[element / Blocks.SIZE] + 10) * value.mantissas()[element];
            }
        }
        for (int i = 0; i < headDim; i++) {
            output[at + i] = saturations.saturate32(roundingShift(sums[i] * inverse.factor(), inverse.exponent() + 2));
        }
    }

    private static long aligned(int weight, int shift) {
        return shift >= 0 ? (long) weight << shift : roundingShift(weight, -shift);
    }
}
