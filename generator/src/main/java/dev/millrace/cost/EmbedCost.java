// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cost;

import dev.millrace.numerics.Blocks;
import dev.millrace.plan.Dimensions;
import dev.millrace.plan.Plan;
import dev.millrace.plan.Resources;

/** {@code millrace_embed}. */
final class EmbedCost {
    private static final int SHIFTS_PER_BEAT = 64;
    private static final int SHIFT_BITS = 5;

    private EmbedCost() {}

    /**
     * The tile's embedding rows, and position rows where positions are learned, each a memory of mantissas and one of
     * shifts ({@code millrace_embed_rows}); the place of a row is a product ({@code millrace_embed_fetch}).
     */
    static Resources of(Plan plan) {
        Dimensions dimensions = plan.dimensions();
        int blocks = dimensions.hiddenBlocks();
        int shiftBeats = dimensions.rowBeats() - blocks;
        Resources rows = Memories.of(16 * Blocks.SIZE, plan.tile() * blocks)
                .plus(Memories.of(SHIFT_BITS * Math.min(blocks, SHIFTS_PER_BEAT), plan.tile() * shiftBeats))
                .plus(new Resources(3_000, 2_000, 0, 0, 0));
        Resources one = new Resources(3_200, 4_500, 1, 0, 0).plus(rows);
        // Both rows, and their sums.
        return dimensions.learnedPositions() ? one.plus(rows).plus(new Resources(2_000, 0, 0, 0, 0)) : one;
    }
}
