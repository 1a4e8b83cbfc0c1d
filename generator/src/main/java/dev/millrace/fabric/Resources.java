// SPDX-License-Identifier: Apache-2.0
package dev.millrace.fabric;

/**
 * Logic of an AMD FPGA: what a device has, or what a design takes.
 *
 * @param luts 6-input look-up tables
 * @param flipFlops registers
 * @param dsps DSP slices
 * @param bram36s blocks of 36 Kbit; a half is a block of 18 Kbit
 * @param urams blocks of 288 Kbit
 */
public record Resources(long luts, long flipFlops, long dsps, double bram36s, long urams) {
    /** No resources. */
    public static final Resources NONE = new Resources(0, 0, 0, 0, 0);

    private static final long BRAM36_BITS = 36 * 1024;
    private static final long URAM_BITS = 288 * 1024;

    public Resources {
        if (luts < 0 || flipFlops < 0 || dsps < 0 || !(bram36s >= 0) || urams < 0) {
            throw new IllegalArgumentException("resources cannot be negative: LUT " + luts + ", FF " + flipFlops
                    + ", DSP " + dsps + ", BRAM " + bram36s + ", URAM " + urams);
        }
    }

    public Resources plus(Resources other) {
        return new Resources(
                luts + other.luts,
                flipFlops + other.flipFlops,
                dsps + other.dsps,
                bram36s + other.bram36s,
                urams + other.urams);
    }

    /** What is left; it must not be less than nothing. */
    public Resources minus(Resources taken) {
        return new Resources(
                luts - taken.luts,
                flipFlops - taken.flipFlops,
                dsps - taken.dsps,
                bram36s - taken.bram36s,
                urams - taken.urams);
    }

    /** The resources of so many units alike. */
    public Resources times(long count) {
        return new Resources(luts * count, flipFlops * count, dsps * count, bram36s * count, urams * count);
    }

    /** Whether all of this is within {@code limit}. */
    public boolean fitsIn(Resources limit) {
        return luts <= limit.luts
                && flipFlops <= limit.flipFlops
                && dsps <= limit.dsps
                && bram36s <= limit.bram36s
                && urams <= limit.urams;
    }

    /** Capacity of block and ultra RAM, in bytes. */
    public long memoryBytes() {
        return (Math.round(bram36s * BRAM36_BITS) + urams * URAM_BITS) / Byte.SIZE;
    }
}
