// SPDX-License-Identifier: Apache-2.0
package dev.millrace.demo;

/** IEEE 754 half precision, which Java 17 does not convert by itself. */
final class Half {
    private Half() {}

    /** Rounds to nearest, ties to even; too large a value becomes an infinity. */
    static short fromFloat(float value) {
        int bits = Float.floatToRawIntBits(value);
        int sign = (bits >>> 16) & 0x8000;
        int magnitude = bits & 0x7FFFFFFF;
        if (magnitude > 0x7F800000) {
            return (short) (sign | 0x7E00);
        }
        if (magnitude >= 0x477FF000) { // 65520, half way from the largest finite half to the next
            return (short) (sign | 0x7C00);
        }
        if (magnitude < 0x38800000) { // below 2^-14 a half counts units of 2^-24
            return (short) (sign | (int) Math.rint(Math.abs(value) * 0x1p24f));
        }
        int rounded = magnitude + 0xFFF + ((magnitude >>> 13) & 1);
        return (short) (sign | ((rounded - 0x38000000) >>> 13));
    }

    static float toFloat(short half) {
        int exponent = (half >>> 10) & 0x1F;
        int fraction = half & 0x3FF;
        float magnitude = exponent == 0
                ? fraction * 0x1p-24f
                : Float.intBitsToFloat(((exponent == 31 ? 255 : exponent + 112) << 23) | (fraction << 13));
        return half < 0 ? -magnitude : magnitude;
    }
}
