// SPDX-License-Identifier: Apache-2.0

package dev.millrace.checkpoint;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/** The number formats of safetensors that weights are read from. */
enum FloatType {
    F32(4) {
        @Override
        void read(ByteBuffer source, int first, float[] into, int count) {
            source.asFloatBuffer().get(first, into, 0, count);
        }
    },
    F16(2) {
        @Override
        void read(ByteBuffer source, int first, float[] into, int count) {
            short[] bits = halves(source, first, count);
            for (int i = 0; i < count; i++) {
                into[i] = fromHalf(bits[i]);
            }
        }
    },
    BF16(2) {
        @Override
        void read(ByteBuffer source, int first, float[] into, int count) {
            short[] bits = halves(source, first, count);
            for (int i = 0; i < count; i++) {
                into[i] = Float.intBitsToFloat(bits[i] << 16);
            }
        }
    };

    private final int bytes;

    FloatType(int bytes) {
        this.bytes = bytes;
    }

    /** The type that a safetensors header names, if weights can be read from it. */
    static Optional<FloatType> of(String dtype) {
        return Arrays.stream(values()).filter(type -> type.name().equals(dtype)).findFirst();
    }

    int bytes() {
        return bytes;
    }

    /** Converts elements [first, first + count) of a little-endian buffer. */
    abstract void read(ByteBuffer source, int first, float[] into, int count);

    private static short[] halves(ByteBuffer source, int first, int count) {
        short[] bits = new short[count];
        source.asShortBuffer().get(first, bits, 0, count);
        return bits;
    }

    /**
     * The value of an IEEE half. Its fields, moved to a float's places, are too small by the difference of the exponent
     * biases; the product by 2^(127-15) mends that for normal and subnormal numbers alike.
     */
    static float fromHalf(short half) {
        int sign = (half & 0x8000) << 16;
        int magnitude = (half & 0x7fff) << 13;
        if (magnitude >= 0x7c00 << 13) { // infinity or NaN
            return Float.intBitsToFloat(sign | 0x7f800000 | magnitude);
        }
        float value = Float.intBitsToFloat(magnitude) * 0x1p112f;
        return Float.intBitsToFloat(sign | Float.floatToRawIntBits(value));
    }
}
