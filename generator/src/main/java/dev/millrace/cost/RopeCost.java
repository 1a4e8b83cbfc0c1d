// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cost;

import dev.millrace.numerics.Blocks;
import dev.millrace.plan.Plan;
import dev.millrace.plan.Resources;

/** {@code millrace_rope}. */
final class RopeCost {
    private static final int COSINE_BITS = 18;

    private RopeCost() {}

    /** Four products for each pair of elements; the rotary rows of the tile, of cosines and sines. */
    static Resources of(Plan plan) {
        int products = 4 * Blocks.SIZE / 2;
        return new Resources(8_200, 15_000, (long) products * Multipliers.dsps(32, COSINE_BITS), 0, 0)
                .plus(Memories.of(
                        Blocks.SIZE * COSINE_BITS,
                        plan.tile() * plan.dimensions().headBlocks()))
                .plus(Memories.lutRam(32 * Blocks.SIZE, 16));
    }
}
