// SPDX-License-Identifier: Apache-2.0
package dev.millrace.fabric;

import static dev.millrace.fabric.Memories.ceilDiv;

/**
 * DSP slices of products, as Yosys divides them ({@code mul2dsp.v}): a DSP48E2 multiplies 27 by 18 signed bits, and of a
 * wider operand each further slice takes 17 bits.
 */
public final class DspSlices {
    private static final int WIDE_BITS = 27;
    private static final int NARROW_BITS = 18;
    private static final int SLICE_BITS = 17;

    private DspSlices() {}

    /** Slices for two signed operands of so many bits; an unsigned one has one more. */
    public static int dsps(int aBits, int bBits) {
        int wide = Math.max(aBits, bBits);
        int narrow = Math.min(aBits, bBits);
        return slices(wide, WIDE_BITS) * slices(narrow, NARROW_BITS);
    }

    /** Slices for an unsigned operand of so many bits times a positive constant; a power of two is a shift. */
    public static int byConstant(int bits, int constant) {
        return Integer.bitCount(constant) == 1 ? 0 : dsps(bits + 1, bits(constant) + 1);
    }

    /** Bits that a number takes. */
    public static int bits(int number) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(number);
    }

    /** {@code $clog2}: bits that index so many. */
    public static int indexBits(int count) {
        return count > 1 ? bits(count - 1) : 0;
    }

    private static int slices(int bits, int whole) {
        return bits <= whole ? 1 : 1 + ceilDiv(bits - whole, SLICE_BITS);
    }
}
