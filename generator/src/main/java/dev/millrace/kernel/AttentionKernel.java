// SPDX-License-Identifier: Apache-2.0
package dev.millrace.kernel;

import static dev.millrace.fabric.DspSlices.indexBits;
import static dev.millrace.fabric.Memories.ceilDiv;

import dev.millrace.fabric.Memories;
import dev.millrace.fabric.Resources;
import dev.millrace.numerics.Blocks;
import dev.millrace.numerics.KeyFormat;
import dev.millrace.plan.Dimensions;
import dev.millrace.plan.Plan;
import java.util.List;

/** {@code millrace_attention}: of each lane a position of keys or values at a time, in rounds. */
public record AttentionKernel(Plan plan) implements Kernel {
    /** Cycles from a record's last beat, or its query's, to the sweep of its round. */
    public static final int SCORES = 10;

    /** The second term of a block of keys ({@code millrace_attention_remainder}). */
    private static final Resources REMAINDER = new Resources(5_300, 5_300, 0, 0, 0);

    /** Cycles that a round takes at least ({@code millrace_attention_sequence}). */
    public static final int ROUND = 8;

    /** Cycles from the end of the keys to the values' sweep, less the lanes' tree. */
    private static final int MAXIMA = 20;

    /** Cycles from the end of the values to the first attended block, less the lanes' tree. */
    private static final int ATTENDED = 48;

    /** Products of a pair of blocks. */
    private static final int PRODUCTS = 2 * Blocks.SIZE;
    /** From so many words on {@code millrace_attention_memory} is ultra RAM. */
    private static final int ULTRA_WORDS = 4096;
    /** Bits of a block and its exponent. */
    private static final int HALF_BITS = 261;

    private static final int BEAT_BITS = 512;
    private static final int SCORE_BITS = 36;
    /** Slots of cached records in a lane ({@code RING} of {@code millrace_attention_records}). */
    private static final int RING = 4;

    /** Cycles from the end of the keys to the values' sweep. */
    public int maximaLatency() {
        return MAXIMA + treeLevels();
    }

    /** Cycles from the end of the values to the first attended block. */
    public int attendedLatency() {
        return ATTENDED + treeLevels();
    }

    /** Cycles in which a token's queries meet the keys of a position in every lane, two blocks of keys a cycle. */
    public int keySteps() {
        return plan.dimensions().heads()
                * ceilDiv(plan.dimensions().headBlocks() * plan.spec().keys().terms(), 2);
    }

    /** Cycles in which a token's weights meet the values, two blocks a cycle. */
    public int valueSteps() {
        return plan.dimensions().heads() * ceilDiv(plan.dimensions().headBlocks(), 2);
    }

    @Override
    public String name() {
        return "attention";
    }

    @Override
    public String description() {
        return "causal attention over the KV cache";
    }

    @Override
    public List<Port> ports() {
        return List.of(
                Port.in("qkv", Payload.BLOCK),
                Port.in("cache", Payload.BEAT).times(plan.lanes()),
                Port.out("kept", Payload.BEAT),
                Port.out("attended", Payload.MX_BLOCK));
    }

    @Override
    public List<Constant> constants() {
        Dimensions dimensions = plan.dimensions();
        return Constants.of(plan)
                .lanes()
                .tile()
                .layers()
                .number("Heads", dimensions.heads(), "of queries")
                .number("KvHeads", dimensions.kvHeads(), "of keys and values")
                .number("HeadBlocks", dimensions.headBlocks(), "of one head")
                .number("KeyTerms", plan.spec().keys().terms(), "blocks whose sum is a block of keys")
                .number("Context", plan.context(), "positions")
                .records()
                .list();
    }

    @Override
    public Resources resources() {
        return shard().times(plan.lanes())
                .plus(joins())
                .plus(tile())
                .plus(maxima())
                .plus(accumulators())
                .plus(emit());
    }

    /** Levels of the trees that join the lanes. */
    private int treeLevels() {
        return Integer.numberOfTrailingZeros(plan.lanes());
    }

    private int tokenBits() {
        return Math.max(1, indexBits(plan.tile()));
    }

    private int keyPairs() {
        return ceilDiv(plan.dimensions().keyBlocks(), 2);
    }

    /**
     * A lane's multipliers, which serve keys and values, and exp2 with its table, a RAMB18; a memory of records and one
     * of scores ({@code millrace_attention_shard}).
     */
    private Resources shard() {
        int share = ceilDiv(plan.tile(), plan.lanes());
        int slots = RING + 2 * share;
        int pairBits = keyPairs() > 1 ? indexBits(keyPairs()) : 1;
        int scores = plan.tile() * plan.dimensions().heads() * ceilDiv(plan.context(), plan.lanes());
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
        int pairs = Math.max(2, valueSteps());
        int records = keyPairs() + ceilDiv(plan.dimensions().valueBlocks(), 2);
        return new Resources(7_000, 6_000, 0, 0, 0)
                .plus(plan.spec().keys() == KeyFormat.TWO_TERM ? REMAINDER : Resources.NONE)
                .plus(memory(HALF_BITS, pairs << tokenBits()).times(2))
                .plus(memory(HALF_BITS, records << tokenBits()).times(2));
    }

    /** The largest score of each query, twice ({@code millrace_attention_maximum}). */
    private Resources maxima() {
        return memory(SCORE_BITS, queries()).times(2);
    }

    /** Sums of products and of weights ({@code millrace_attention_accumulate}). */
    private Resources accumulators() {
        return new Resources(6_200, 9_300, 0, 0, 0)
                .plus(memory(PRODUCTS * 48, Math.max(2, valueSteps()) << tokenBits()))
                .plus(memory(31, queries()));
    }

    /** The reciprocal, and a product of 48 by 18 bits for each element ({@code millrace_attention_emit}). */
    private Resources emit() {
        return new Resources(18_200, 18_100, 1 + 2L * Blocks.SIZE, 0, 0);
    }

    private int queries() {
        return Math.max(2, plan.dimensions().heads()) << tokenBits();
    }

    /** {@code millrace_attention_memory}. */
    private static Resources memory(int width, int depth) {
        return depth < ULTRA_WORDS ? Memories.of(width, depth) : Memories.ultraRam(width, depth);
    }
}
