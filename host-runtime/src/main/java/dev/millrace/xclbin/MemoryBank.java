// SPDX-License-Identifier: Apache-2.0
package dev.millrace.xclbin;

/**
 * One bank of the card's memory, an entry of MEM_TOPOLOGY; its index there is the memory group of buffers.
 *
 * @param tag the name that the platform gives it, such as {@code HBM[0]}, at most 15 characters
 * @param type DDR4 1, HBM 6, as in XRT's MEM_TYPE
 * @param used whether a compute unit is connected to it
 * @param base device address of its first byte
 * @param bytes its size, whole KiB
 */
public record MemoryBank(String tag, int type, boolean used, long base, long bytes) {
    public static final int DDR4 = 1;
    public static final int HBM = 6;

    public MemoryBank {
        Names.check("memory bank", tag, 15);
        if (type < 0 || type > 255) {
            throw new IllegalArgumentException("memory bank " + tag + ": type " + type + " must be 0 to 255");
        }
        if (base < 0 || bytes < 0 || bytes % 1024 != 0 || base + bytes < 0) {
            throw new IllegalArgumentException("memory bank " + tag + ": base " + base + " and size " + bytes
                    + " must be positive, the size in whole KiB");
        }
    }

    public static MemoryBank hbm(int index, long base, long bytes) {
        return new MemoryBank("HBM[" + index + "]", HBM, true, base, bytes);
    }

    public static MemoryBank ddr(int index, long base, long bytes) {
        return new MemoryBank("DDR[" + index + "]", DDR4, true, base, bytes);
    }
}
