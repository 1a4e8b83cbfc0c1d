// SPDX-License-Identifier: Apache-2.0
package dev.millrace.reference;

import static dev.millrace.numerics.FixedPoint.bits;
import static dev.millrace.numerics.FixedPoint.roundingShift;

import dev.millrace.model.Activation;
import dev.millrace.numerics.Table;
import dev.millrace.numerics.Tables;
import java.math.BigInteger;

/** The functions that the contract defines by table and interpolation. */
final class MathFunctions {
    private static final int ONE = 1 << 16;
    private static final int GOLDEN = 0x9E3779B9;

    /** A number as factor · 2^(−16 − exponent). */
    record Scaled(long factor, int exponent) {}

    private MathFunctions() {}

    /** 2^−d as 16 bits, for d ≥ 0 with 16 fraction bits. */
    static int exp2(long d) {
        long i = d >> 16;
        int f = (int) (d & 0xFFFF);
        if (i >= 17) {
            return 0;
        }
        long y = Tables.EXP2.interpolate(f >> 8, f & 0xFF, 8);
        return (int) Math.min(roundingShift(y, 4 + (int) i), 65535);
    }

    /** 1/D for 0 < D < 2^31. */
    static Scaled reciprocal(long d) {
        int n = bits(d) - 1;
        int f = (int) (d << (31 - n)) & 0x7FFFFFFF;
        long y = Tables.RECIP.interpolate(f >> 23, f >> 7 & 0xFFFF, 16);
        return new Scaled(roundingShift(y, 6), n);
    }

    /** 1/sqrt(V) for V ≥ 0 of any length; zero for zero. */
    static Scaled inverseRoot(BigInteger v) {
        if (v.signum() == 0) {
            return new Scaled(0, 0);
        }
        int n = v.bitLength() - 1;
        int f = v.shiftRight(n - 24).intValue() & 0xFFFFFF; // a negative distance shifts left
        Table table = n % 2 == 0 ? Tables.RSQRT_EVEN : Tables.RSQRT_ODD;
        long y = table.interpolate(f >> 16, f & 0xFFFF, 16);
        return new Scaled(roundingShift(y, 6), n >> 1);
    }

    /** SiLU or GELU in Q16.16, as a ramp minus an even bump. */
    static long activate(Activation activation, int x) {
        return Math.max(x, 0) - delta(activation, Math.abs((long) x));
    }

    private static long delta(Activation activation, long u) {
        int w = Tables.deltaStepBits(activation);
        long j = u >> w;
        if (j >= 1024) {
            return 0;
        }
        int g = (int) u & ((1 << w) - 1);
        return roundingShift(Tables.delta(activation).interpolate((int) j, g, w), 6);
    }

    /** Gumbel noise with 16 fraction bits, in units of ln 2 and up to a constant: a pure function of its arguments. */
    static long gumbel(long seed, int position, int id) {
        int high = (int) (seed >>> 32);
        int k0 = mix((int) seed ^ mix(position ^ mix(high)));
        int k1 = mix(high ^ mix(position + GOLDEN));
        return gumbel(mix(id * GOLDEN + k0) ^ k1);
    }

    /** −log2(−log2(1 − w)) for w = (2h + 1) / 2^33, h unsigned. */
    static long gumbel(int h) {
        long w = 2 * Integer.toUnsignedLong(h) + 1;
        long correction = Tables.GUMBEL.interpolate(h >>> 22, h >>> 6 & 0xFFFF, 16);
        return 33L * ONE - log2(w) - correction;
    }

    /** log2(W) with 16 fraction bits for 0 < W < 2^33. */
    private static long log2(long w) {
        int b = bits(w) - 1;
        long f = (w << (33 - b)) & ((1L << 33) - 1);
        return ((long) b << 16) + Tables.LOG2.interpolate((int) (f >> 25), (int) (f >> 9) & 0xFFFF, 16);
    }

    /** The "lowbias32" finalizer. */
    private static int mix(int value) {
        int x = value;
        x ^= x >>> 16;
        x *= 0x7feb352d;
        x ^= x >>> 15;
        x *= 0x846ca68b;
        return x ^ x >>> 16;
    }
}
