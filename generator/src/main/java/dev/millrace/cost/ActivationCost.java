// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cost;

import dev.millrace.numerics.Blocks;
import dev.millrace.plan.Plan;
import dev.millrace.plan.Resources;

/** {@code millrace_activation}, which makes 32 elements a cycle. */
final class ActivationCost {
    /** Of a table of 1024 entries of 44 bits, of two read ports ({@code table_delta}). */
    private static final double TABLE_BRAM36S = 1.5;

    private ActivationCost() {}

    /**
     * A table for each pair of elements, an interpolation for each ({@code millrace_activate}); with gates, their
     * products and a memory of the tile's ({@code millrace_activation_product}).
     */
    static Resources of(Plan plan) {
        Resources plain = new Resources(7_500, 13_350, Blocks.SIZE, TABLE_BRAM36S * Blocks.SIZE / 2, 0);
        if (!plan.dimensions().gated()) {
            return plain;
        }
        return plain.plus(new Resources(6_000, 9_000, (long) Blocks.SIZE * Multipliers.dsps(32, 32), 0, 0))
                .plus(Memories.of(32 * Blocks.SIZE, plan.tile()));
    }
}
