// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cost;

import dev.millrace.plan.Resources;

/** {@code millrace_fifo}. */
final class FifoCost {
    private static final int SHALLOW = 128;
    private static final int ULTRA_WORDS = 2047;
    private static final int ULTRA_BITS = 72;

    private FifoCost() {}

    /**
     * Up to 128 elements are LUT RAM; of more, all but the head are block or ultra RAM ({@code millrace_fifo_deep}),
     * beside a register for a head that passes by, and the choice between the two.
     */
    static Resources of(int bits, int depth) {
        if (depth <= SHALLOW) {
            return control(depth).plus(Memories.lutRam(bits, depth));
        }
        int words = depth - 1;
        Resources memory = words >= ULTRA_WORDS && bits >= ULTRA_BITS
                ? Memories.ultraRam(bits, words)
                : Memories.blockRam(bits, words);
        // Where banks are chosen from, the LUTs that do so choose the head as well.
        return control(depth).plus(memory).plus(new Resources(memory.luts() > 0 ? 0 : bits, bits, 0, 0, 0));
    }

    /** Level, indices and their comparisons. */
    private static Resources control(int depth) {
        int bits = Multipliers.bits(depth);
        return new Resources(4L * bits + 4, 4L * bits - 3, 0, 0, 0);
    }
}
