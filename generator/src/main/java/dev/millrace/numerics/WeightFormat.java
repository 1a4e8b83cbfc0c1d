// SPDX-License-Identifier: Apache-2.0
package dev.millrace.numerics;

/** How the elements of a weight block are stored: 32 of them share one exponent byte. */
public enum WeightFormat {
    /** Integers of −127 … 127. */
    MXINT8(8),
    /** E2M1 elements: 0, ±½, ±1, ±1½, ±2, ±3, ±4, ±6, taken doubled. */
    MXFP4(4);

    /** Bytes that the memory delivers at once. */
    public static final int BEAT_BYTES = 64;

    private final int bits;

    WeightFormat(int bits) {
        this.bits = bits;
    }

    /** Bits of one element. */
    public int bits() {
        return bits;
    }

    /** Bytes of a block's elements, without its exponent. */
    public int blockBytes() {
        return Blocks.SIZE * bits / Byte.SIZE;
    }

    /** Elements in one beat of 64 bytes. */
    public int elementsPerBeat() {
        return BEAT_BYTES * Byte.SIZE / bits;
    }

    /** Blocks in one beat of 64 bytes. */
    public int blocksPerBeat() {
        return BEAT_BYTES / blockBytes();
    }
}
