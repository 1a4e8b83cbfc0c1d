// SPDX-License-Identifier: Apache-2.0
package dev.millrace.numerics;

/** The scalar operations that the numerics contract names, under "Notation". */
public final class FixedPoint {
    /** Fraction bits of everything between operators. */
    public static final int FRACTION_BITS = 16;

    private FixedPoint() {}

    /** {@code rshift(x, s)}: the shift right that rounds half up; {@code s} in 0 … 62. */
    public static long roundingShift(long x, int s) {
        return s == 0 ? x : (x + (1L << (s - 1))) >> s;
    }

    /** {@code bits(m)} for m ≥ 0: 0 for 0, else floor(log2 m) + 1. */
    public static int bits(long m) {
        return Long.SIZE - Long.numberOfLeadingZeros(m);
    }

    /** {@code round(y)}: to the nearest integer, half away from zero; saturates at the range of long. */
    public static long round(double y) {
        if (Double.isNaN(y)) {
            throw new IllegalArgumentException("not a number cannot be rounded");
        }
        if (Math.abs(y) >= 0x1p52) {
            return (long) y; // an integer, or beyond long
        }
        // The truncated part is subtracted exactly; adding 0.5 first would round 0.49999999999999994 up.
        long truncated = (long) y;
        double rest = y - truncated;
        if (rest >= 0.5) {
            return truncated + 1;
        }
        return rest <= -0.5 ? truncated - 1 : truncated;
    }

    /** A real number as Q16.16, saturated to int32. */
    public static int toFixed(double x) {
        double scaled = x * (1 << FRACTION_BITS);
        return (int) Math.min(Math.max(round(scaled), Integer.MIN_VALUE), Integer.MAX_VALUE);
    }
}
