// SPDX-License-Identifier: Apache-2.0

package dev.millrace.checkpoint;

import dev.millrace.model.Matrix;
import java.util.Objects;

/**
 * A matrix whose numbers are computed from their place: each pair of weights is one splitmix64 output, each weight the
 * sum of four of its bytes, which is close to normal (Irwin-Hall) and costs a few integer operations.
 *
 * @param deviation standard deviation of the weights, which have mean 0
 */
record RandomMatrix(long key, int rows, int columns, float deviation) implements Matrix {
    private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;
    private static final long EVEN_BYTES = 0x00ff00ff00ff00ffL;
    private static final long EVEN_SHORTS = 0x0000ffff0000ffffL;
    private static final int SUM_MEAN = 4 * 255 / 2;
    private static final float SUM_DEVIATION = 147.80054f; // sqrt(4 (256^2 - 1) / 12)

    @Override
    public String source() {
        return "random weights";
    }

    @Override
    public void row(int index, float[] into) {
        Objects.checkIndex(index, rows);
        float scale = deviation / SUM_DEVIATION;
        long pairs = (columns + 1L) / 2;
        long counter = key + index * pairs * GOLDEN_GAMMA;
        int column = 0;
        for (; column + 1 < columns; column += 2) {
            counter += GOLDEN_GAMMA;
            long sums = byteSums(mix(counter));
            into[column] = ((int) sums - SUM_MEAN) * scale;
            into[column + 1] = ((int) (sums >>> 32) - SUM_MEAN) * scale;
        }
        if (column < columns) {
            into[column] = ((int) byteSums(mix(counter + GOLDEN_GAMMA)) - SUM_MEAN) * scale;
        }
    }

    /** In each half of the result, the sum of four bytes. */
    private static long byteSums(long bits) {
        long pairs = (bits & EVEN_BYTES) + (bits >>> 8 & EVEN_BYTES);
        return (pairs & EVEN_SHORTS) + (pairs >>> 16 & EVEN_SHORTS);
    }

    /** The output function of splitmix64. */
    static long mix(long z) {
        z = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return z ^ z >>> 31;
    }
}
