// SPDX-License-Identifier: Apache-2.0
package dev.millrace.numerics;

import java.util.Arrays;

/** Blocks of 32: padding to them, and the conversions of real numbers into them that the contract's import states. */
public final class Blocks {
    /** Elements that share an exponent. */
    public static final int SIZE = 32;

    /** Least exponent of a weight block. */
    public static final int MIN_EXPONENT = -96;

    /** Greatest exponent of a weight block. */
    public static final int MAX_EXPONENT = 15;

    /** Magnitudes of the doubled E2M1 elements, by the low three bits of their code. */
    private static final byte[] FP4_MAGNITUDES = {0, 1, 2, 3, 4, 6, 8, 12};

    private static final int ROW_LIMIT = 32767;

    private Blocks() {}

    /** {@code pad(n)}: n rounded up to whole blocks. */
    public static int pad(int n) {
        return Math.multiplyExact(Math.addExact(n, SIZE - 1) / SIZE, SIZE);
    }

    /** Quantizes the 32 values from {@code at}, writes their mantissas from {@code to}, and returns the exponent. */
    public static int quantize(WeightFormat format, double[] values, int at, byte[] mantissas, int to) {
        double largest = 0;
        for (int i = 0; i < SIZE; i++) {
            largest = Math.max(largest, Math.abs(values[at + i]));
        }
        if (largest == 0) {
            Arrays.fill(mantissas, to, to + SIZE, (byte) 0);
            return 0;
        }
        int largestExponent = Math.getExponent(largest);
        return switch (format) {
            case MXINT8 -> quantizeInt8(values, at, largestExponent, mantissas, to);
            case MXFP4 -> quantizeFp4(values, at, largestExponent, mantissas, to);
        };
    }

    /** Rejects an exponent out of range; that of an infinity or of not-a-number is 1024. */
    private static void checkExponent(int exponent, int largestExponent) {
        if (exponent > MAX_EXPONENT) {
            throw new ArithmeticException("a weight of 2^" + largestExponent + " or more needs exponent " + exponent
                    + ", above " + MAX_EXPONENT);
        }
    }

    private static int quantizeInt8(double[] values, int at, int largestExponent, byte[] mantissas, int to) {
        int exponent = Math.max(largestExponent - 6, MIN_EXPONENT);
        checkExponent(exponent, largestExponent);
        double scale = Math.scalb(1.0, -exponent);
        int any = 0;
        for (int i = 0; i < SIZE; i++) {
            int doubled = (int) (values[at + i] * scale * 2);
            int m = (doubled + (doubled >> 31 | 1)) / 2; // half away from zero
            m = Math.min(Math.max(m, -127), 127);
            mantissas[to + i] = (byte) m;
            any |= m;
        }
        return any == 0 ? 0 : exponent;
    }

    private static int quantizeFp4(double[] values, int at, int largestExponent, byte[] mantissas, int to) {
        int low = Math.max(largestExponent - 3, MIN_EXPONENT);
        double lowError = fp4Error(values, at, low);
        double highError = fp4Error(values, at, low + 1);
        int exponent = highError < lowError ? low + 1 : low;
        checkExponent(exponent, largestExponent);
        double scale = Math.scalb(1.0, -exponent);
        int any = 0;
        for (int i = 0; i < SIZE; i++) {
            double value = values[at + i];
            int magnitude = nearestFp4(Math.abs(value * scale));
            mantissas[to + i] = (byte) (value < 0 ? -magnitude : magnitude);
            any |= magnitude;
        }
        return any == 0 ? 0 : exponent;
    }

    /** Sum of squared errors of a block under an exponent, in the unit of the weights. */
    private static double fp4Error(double[] values, int at, int exponent) {
        double scale = Math.scalb(1.0, -exponent);
        double sum = 0;
        for (int i = 0; i < SIZE; i++) {
            double x = Math.abs(values[at + i] * scale);
            double error = x - nearestFp4(x);
            sum += error * error;
        }
        return sum * Math.scalb(1.0, 2 * exponent);
    }

    /** The nearest doubled E2M1 magnitude, the smaller one on a tie: a count of the midpoints below. */
    private static int nearestFp4(double x) {
        int low = (x > 0.5 ? 1 : 0) + (x > 1.5 ? 1 : 0) + (x > 2.5 ? 1 : 0) + (x > 3.5 ? 1 : 0);
        int high = (x > 5 ? 1 : 0) + (x > 7 ? 1 : 0);
        return low + 2 * high + (x > 10 ? 4 : 0);
    }

    /** The four bits of a doubled E2M1 element: sign, then the index of its magnitude. */
    public static int fp4Code(int mantissa) {
        int magnitude = Math.abs(mantissa);
        for (int index = 0; index < FP4_MAGNITUDES.length; index++) {
            if (FP4_MAGNITUDES[index] == magnitude) {
                return mantissa < 0 ? 8 | index : index;
            }
        }
        throw new IllegalArgumentException(mantissa + " is no doubled E2M1 element");
    }

    /** The doubled E2M1 element of a four-bit code. */
    public static int fp4Mantissa(int code) {
        int magnitude = FP4_MAGNITUDES[code & 7];
        return (code & 8) == 0 ? magnitude : -magnitude;
    }

    /** Quantizes 32 values of an embedding or position row to 16-bit mantissas and returns their shift. */
    public static int quantizeRow(double[] values, int at, short[] mantissas, int to) {
        double largest = 0;
        for (int i = 0; i < SIZE; i++) {
            largest = Math.max(largest, Math.abs(values[at + i]));
        }
        int shift = largest == 0 ? 0 : Math.min(Math.max(Math.getExponent(largest) + 2, 0), 16);
        double scale = Math.scalb(1.0, 16 - shift);
        for (int i = 0; i < SIZE; i++) {
            long m = FixedPoint.round(values[at + i] * scale);
            mantissas[to + i] = (short) Math.min(Math.max(m, -ROW_LIMIT), ROW_LIMIT);
        }
        return shift;
    }
}
