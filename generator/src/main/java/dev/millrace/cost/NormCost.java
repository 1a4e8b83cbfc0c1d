// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cost;

import dev.millrace.numerics.Blocks;
import dev.millrace.plan.Dimensions;
import dev.millrace.plan.Plan;
import dev.millrace.plan.Resources;

/** {@code millrace_norm}. */
final class NormCost {
    private static final int BLOCK_BITS = 32 * Blocks.SIZE;
    /** Of 1 / sqrt, signed ({@code millrace_norm_factor}). */
    private static final int MANTISSA_BITS = 18;

    private NormCost() {}

    /**
     * The tile's x in one memory, and one norm's gains, and biases, in rings ({@code millrace_norm_constants}); the
     * table of 1 / sqrt is a RAMB18.
     */
    static Resources of(Plan plan) {
        Dimensions dimensions = plan.dimensions();
        int blocks = dimensions.hiddenBlocks();
        int vectors = dimensions.centred() ? 2 : 1;
        Resources memories = Memories.of(BLOCK_BITS, blocks * plan.tile())
                .plus(Memories.of(BLOCK_BITS, blocks).times(vectors))
                .plus(new Resources(0, 0, 0, 0.5, 0));
        Resources logic = new Resources(27_000 + (dimensions.centred() ? 1_500 : 0), 38_000, dsps(plan), 0, 0);
        return logic.plus(memories);
    }

    private static int dsps(Plan plan) {
        int hidden = plan.spec().hidden();
        int placeBits = Multipliers.indexBits(Blocks.SIZE * plan.dimensions().hiddenBlocks());
        int sumBits = Math.max(placeBits, 6) + 32;
        int squaresBits = placeBits + 63;
        // millrace_norm_sums: a square of 32 bits in halves.
        int squares = 3;
        // millrace_norm_element: HIDDEN x, z times the mantissa, u times the gain.
        int scaled = Integer.bitCount(hidden) == 1 ? 0 : Multipliers.dsps(32, Multipliers.bits(hidden) + 1);
        int element = scaled + Multipliers.dsps(sumBits + 1, MANTISSA_BITS) + Multipliers.dsps(32, 32);
        // millrace_norm_factor: the square of the sum (also where it is 0, which only a flattened design knows), HIDDEN
        // times the squares, and the root's interpolation.
        int square = Multipliers.dsps(sumBits, sumBits);
        return Blocks.SIZE * (squares + element) + square + Multipliers.byConstant(squaresBits, hidden) + 1;
    }
}
