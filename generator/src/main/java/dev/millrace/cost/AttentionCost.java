// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cost;

import static dev.millrace.cost.Memories.ceilDiv;
import static dev.millrace.cost.Multipliers.indexBits;

import dev.millrace.numerics.Blocks;
import dev.millrace.plan.Dimensions;
import dev.millrace.plan.Plan;
import dev.millrace.plan.Resources;

/** {@code millrace_attention}. */
final class AttentionCost {
    /** Products of a pair of blocks. */
    private static final int PRODUCTS = 2 * Blocks.SIZE;
    /** From so many words on {@code millrace_attention_memory} is ultra RAM. */
    private static final int ULTRA_WORDS = 4096;
    /** Of a block and its exponent. */
    private static final int HALF_BITS = 261;

    private static final int BEAT_BITS = 512;
    private static final int SCORE_BITS = 36;
    /** Slots of cached records in a lane ({@code RING} of {@code millrace_attention_records}). */
    private static final int RING = 4;

    private final Plan plan;
    private final Dimensions dimensions;
    private final int tokenBits;
    private final int kvBlocks;
    private final int queryPairs;

    private AttentionCost(Plan plan) {
        this.plan = plan;
        this.dimensions = plan.dimensions();
        this.tokenBits = Math.max(1, indexBits(plan.tile()));
        this.kvBlocks = dimensions.kvHeads() * dimensions.headBlocks();
        this.queryPairs = dimensions.heads() * ceilDiv(dimensions.headBlocks(), 2);
    }

    static Resources of(Plan plan) {
        AttentionCost cost = new AttentionCost(plan);
        return cost.shard()
                .times(plan.lanes())
                .plus(cost.joins())
                .plus(cost.tile())
                .plus(cost.maxima())
                .plus(cost.accumulators())
                .plus(cost.emit());
    }

    /**
     * A lane's multipliers, which serve keys and values, and exp2 with its table, a RAMB18; a memory of records and one
     * of scores ({@code millrace_attention_shard}).
     */
    private Resources shard() {
        int share = ceilDiv(plan.tile(), plan.lanes());
        int slots = RING + 2 * share;
        int pairBits = kvBlocks > 2 ? indexBits(ceilDiv(kvBlocks, 2)) : 1;
        int scores = plan.tile() * dimensions.heads() * ceilDiv(plan.context(), plan.lanes());
        return new Resources(6_000, 11_000, PRODUCTS + 1, 0.5, 0)
                .plus(memory(BEAT_BITS, slots << pairBits))
                .plus(memory(SCORE_BITS, scores));
    }

    /** The trees of adders that join the lanes ({@code millrace_attention_lanes}). */
    private Resources joins() {
        return new Resources(2_400, 2_450, 0, 0, 0).times(plan.lanes() - 1L);
    }

    /** Queries and records of the tile, in two halves each ({@code millrace_attention_tile}). */
    private Resources tile() {
        int pairs = Math.max(2, queryPairs);
        int records = 2 * ceilDiv(kvBlocks, 2);
        return new Resources(7_000, 6_000, 0, 0, 0)
                .plus(memory(HALF_BITS, pairs << tokenBits).times(2))
                .plus(memory(HALF_BITS, records << tokenBits).times(2));
    }

    /** The largest score of each query, twice ({@code millrace_attention_maximum}). */
    private Resources maxima() {
        return memory(SCORE_BITS, queries()).times(2);
    }

    /** Sums of products and of weights ({@code millrace_attention_accumulate}). */
    private Resources accumulators() {
        return new Resources(6_200, 9_300, 0, 0, 0)
                .plus(memory(PRODUCTS * 48, Math.max(2, queryPairs) << tokenBits))
                .plus(memory(31, queries()));
    }

    /** The reciprocal, and a product of 48 by 18 bits for each element ({@code millrace_attention_emit}). */
    private Resources emit() {
        return new Resources(18_200, 18_100, 1 + 2L * Blocks.SIZE, 0, 0);
    }

    private int queries() {
        return Math.max(2, dimensions.heads()) << tokenBits;
    }

    /** {@code millrace_attention_memory}. */
    private static Resources memory(int width, int depth) {
        return depth < ULTRA_WORDS ? Memories.of(width, depth) : Memories.ultraRam(width, depth);
    }
}
