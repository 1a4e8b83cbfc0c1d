// SPDX-License-Identifier: Apache-2.0
package dev.millrace.kernel;

import static dev.millrace.fabric.DspSlices.indexBits;
import static dev.millrace.fabric.Memories.ceilDiv;

import dev.millrace.fabric.Memories;
import dev.millrace.fabric.Resources;
import dev.millrace.numerics.Blocks;
import dev.millrace.plan.Dimensions;
import dev.millrace.plan.Plan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * {@code millrace_attention}: of each lane a position of keys or values at a time, in rounds.
 *
 * @param cluster of the plan's clusters of lanes, a chain in their order
 */
public record AttentionKernel(Plan plan, int cluster) implements Kernel {
    private static final Port QKV = Port.in("qkv", Payload.BLOCK);
    private static final Port BLOCKS = Port.in("blocks", Payload.MX_BLOCK);
    private static final Port FORWARDED = Port.out("forwarded", Payload.MX_BLOCK);
    private static final Port KEPT = Port.out("kept", Payload.BEAT);
    private static final Port MAXIMA = Port.in("maxima", Payload.SCORE);
    private static final Port MERGED = Port.out("merged", Payload.SCORE);
    private static final Port LARGEST = Port.in("largest", Payload.SCORE);
    private static final Port RETURNED = Port.out("returned", Payload.SCORE);
    private static final Port SUMS = Port.in("sums", Payload.SUMS);
    private static final Port ADDED = Port.out("added", Payload.SUMS);
    private static final Port ATTENDED = Port.out("attended", Payload.MX_BLOCK);

    /** The kernel of a design of one cluster. */
    public AttentionKernel(Plan plan) {
        this(plan, 0);
    }

    private boolean first() {
        return cluster == 0;
    }

    private boolean last() {
        return cluster == plan.clusters().size() - 1;
    }

    private int lanes() {
        return plan.clusters().get(cluster);
    }

    /** Cycles from a record's last beat, or its query's, to the sweep of its round. */
    public static final int SCORES = 10;

    /** Cycles that a round takes at least ({@code millrace_attention_sequence}). */
    public static final int ROUND = 8;

    /** Cycles from the end of the keys to the values' sweep, less the lanes' tree. */
    private static final int MAXIMA_CYCLES = 20;

    /** Cycles from the end of the values to the first attended block, less the lanes' tree. */
    private static final int ATTENDED_CYCLES = 48;

    /** Sums that clusters send on in a cycle. */
    private static final int SUMS_A_CYCLE = 8;

    /** Cycles from one sum of weights to the next ({@code millrace_attention_share_sums}). */
    private static final int WEIGHT_SUM = 3;

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

    /** Cycles from the end of the keys to the values' sweep of so many tokens. */
    public int maximaLatency(int tokens) {
        return MAXIMA_CYCLES + treeLevels() + (plan.clustered() ? exchanged(tokens) + 2 * hops() : 0);
    }

    /** Cycles from the end of the values to the first attended block of so many tokens. */
    public int attendedLatency(int tokens) {
        int sums = plan.clustered() ? WEIGHT_SUM * exchanged(tokens) + attendedPace() + hops() : 0;
        return ATTENDED_CYCLES + treeLevels() + sums;
    }

    /** Cycles from one attended block to the next. */
    public int attendedPace() {
        return plan.clustered() ? Blocks.SIZE / SUMS_A_CYCLE : 1;
    }

    /** Numbers that clusters tell each other, one a cycle. */
    private int exchanged(int tokens) {
        return plan.dimensions().heads() * tokens;
    }

    /** Cycles from the first cluster to the last, of whatever goes along their chain. */
    public int hops() {
        return (plan.clusters().size() - 1) * (1 + FifoKernel.LATENCY);
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
        return plan.clustered() ? folder() + "_" + cluster : folder();
    }

    @Override
    public String folder() {
        return "attention";
    }

    @Override
    public String description() {
        return "causal attention over the KV cache";
    }

    @Override
    public List<Port> ports() {
        List<Port> ports = new ArrayList<>();
        ports.add(plan.clustered() ? BLOCKS : QKV);
        addUnless(last(), ports, FORWARDED);
        ports.add(Port.in("cache", Payload.BEAT).times(lanes()));
        addUnless(!first(), ports, KEPT);
        addUnless(first(), ports, MAXIMA);
        addUnless(last(), ports, MERGED, LARGEST);
        addUnless(first(), ports, RETURNED, SUMS);
        addUnless(last(), ports, ADDED);
        addUnless(!last(), ports, ATTENDED);
        return List.copyOf(ports);
    }

    private static void addUnless(boolean absent, List<Port> ports, Port... more) {
        if (!absent) {
            ports.addAll(List.of(more));
        }
    }

    @Override
    public List<Port> optionalPorts() {
        return List.of(QKV, BLOCKS, FORWARDED, KEPT, MAXIMA, MERGED, LARGEST, RETURNED, SUMS, ADDED, ATTENDED);
    }

    @Override
    public List<Constant> constants() {
        Dimensions dimensions = plan.dimensions();
        return Constants.of(plan)
                .lanes()
                .number("Clusters", plan.clusters().size(), "that the lanes are shared among")
                .number("FirstLane", plan.firstLane(cluster), "of this cluster")
                .number("ClusterLanes", lanes(), "")
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
        return shard().times(lanes())
                .plus(joins())
                .plus(tile())
                .plus(maxima())
                .plus(accumulators())
                .plus(last() ? emit() : Resources.NONE)
                .plus(exchange());
    }

    /** Levels of the trees that join the lanes, of the largest cluster. */
    private int treeLevels() {
        return indexBits(Collections.max(plan.clusters()));
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
        return new Resources(4_650, 4_900, PRODUCTS + 1, 0.5, 0)
                .plus(memory(BEAT_BITS, slots << pairBits))
                .plus(memory(SCORE_BITS, scores));
    }

    /** The trees of adders that join the lanes ({@code millrace_attention_lanes}). */
    private Resources joins() {
        return new Resources(2_400, 2_450, 0, 0, 0).times(lanes() - 1L);
    }

    /** Queries and records of the tile, in two halves each ({@code millrace_attention_tile}). */
    private Resources tile() {
        int pairs = Math.max(2, valueSteps());
        int records = keyPairs() + ceilDiv(plan.dimensions().valueBlocks(), 2);
        return new Resources(1_000, 3_000, 0, 0, 0)
                .plus(plan.clustered() ? Resources.NONE : EncodeKernel.quantizer(plan))
                .plus(memory(HALF_BITS, pairs << tokenBits()).times(2))
                .plus(memory(HALF_BITS, records << tokenBits()).times(2));
    }

    /** The largest score of each query, twice ({@code millrace_attention_maximum}). */
    private Resources maxima() {
        return memory(SCORE_BITS, queries()).times(2);
    }

    /** Sums of products and of weights ({@code millrace_attention_accumulate}). */
    private Resources accumulators() {
        return new Resources(3_150, 6_300, 0, 0, 0)
                .plus(memory(PRODUCTS * 48, Math.max(2, valueSteps()) << tokenBits()))
                .plus(memory(31, queries()));
    }

    /** The reciprocal, and a product of 48 by 18 bits for each element ({@code millrace_attention_emit}). */
    private Resources emit() {
        return new Resources(18_200, 18_100, 1 + 2L * Blocks.SIZE, 0, 0);
    }

    /** What is merged and added along the chain ({@code millrace_attention_share_maxima}, {@code _share_sums}). */
    private Resources exchange() {
        if (!plan.clustered()) {
            return Resources.NONE;
        }
        Resources share = new Resources(2_100, 3_400, 0, 0, 0);
        return last()
                ? share.plus(new Resources(1_500, 1_200, 0, 0, 0))
                        .plus(memory(31, queries()))
                        .plus(Memories.lutRam(Blocks.SIZE * 48, 4))
                : share;
    }

    private int queries() {
        return Math.max(2, plan.dimensions().heads()) << tokenBits();
    }

    /** {@code millrace_attention_memory}. */
    private static Resources memory(int width, int depth) {
        return depth < ULTRA_WORDS ? Memories.of(width, depth) : Memories.ultraRam(width, depth);
    }
}
