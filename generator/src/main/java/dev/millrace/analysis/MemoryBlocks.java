// SPDX-License-Identifier: Apache-2.0
package dev.millrace.analysis;

import java.util.List;

/**
 * On-chip memory as blocks with a port each to read and to write (section 3.2).
 *
 * @param count Mem_tot
 * @param bits S_BRAM, of a block
 * @param widths a port can have, ascending
 */
public record MemoryBlocks(long count, int bits, List<Integer> widths) {
    /** BRAM18K, with the widths that section 3.2 lists. A word of 72 bits takes two real ones, as a port has 36. */
    public static MemoryBlocks bram18(long count) {
        return new MemoryBlocks(count, 18 * 1024, List.of(1, 2, 4, 9, 18, 36, 72));
    }

    /** Memory blocks with the widths that a real BRAM18K has, 36 bits at most. */
    public static MemoryBlocks realBram18(long count) {
        return new MemoryBlocks(count, 18 * 1024, List.of(1, 2, 4, 9, 18, 36));
    }

    /** M20K. */
    public static MemoryBlocks m20k(long count) {
        return new MemoryBlocks(count, 20 * 1024, List.of(10, 20, 40));
    }

    public MemoryBlocks {
        widths = List.copyOf(widths);
    }

    /** b_BRAM, the smallest width that holds a word of {@code wordBits}, or the widest. */
    public int width(int wordBits) {
        return widths.stream().filter(width -> width >= wordBits).findFirst().orElse(widest());
    }

    private int widest() {
        return widths.get(widths.size() - 1);
    }

    /**
     * Equation (6), and (4) with {@code packed} of 1:
     *
     * <pre>R_i = ⌈ s_i b_BRAM / ((M_i / r_i) S_BRAM) ⌉ (M_i / r_i) / k</pre>
     *
     * blocks of an operator that reads M_i / r_i elements a cycle. Here banks are whole, and words wider than a port take
     * several blocks; the paper has neither.
     *
     * @param elements s_i
     * @param elementBits b_W
     * @param readPerCycle M_i / r_i
     * @param packed k, elements in a word
     */
    public double of(double elements, int elementBits, double readPerCycle, int packed) {
        int wordBits = elementBits * packed;
        double wide = Math.ceil((double) wordBits / widest());
        double deep = Math.ceil(elements * width(wordBits) / (readPerCycle * bits));
        return wide * deep * Math.ceil(readPerCycle / packed);
    }

    /** A lower bound of {@link #of} that only grows with what is read: the banks read at once, or all bits filled. */
    double atLeast(double elements, int elementBits, double readPerCycle, int packed) {
        int wordBits = elementBits * packed;
        double wide = Math.ceil((double) wordBits / widest());
        double full = elements * width(wordBits) / ((double) bits * packed);
        return wide * Math.max(full, Math.ceil(readPerCycle / packed));
    }
}
