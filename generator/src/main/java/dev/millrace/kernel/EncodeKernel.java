// SPDX-License-Identifier: Apache-2.0
package dev.millrace.kernel;

import dev.millrace.fabric.Resources;
import dev.millrace.numerics.KeyFormat;
import dev.millrace.plan.Dimensions;
import dev.millrace.plan.Plan;
import java.util.ArrayList;
import java.util.List;

/** {@code millrace_encode}: queries, keys and values to MX blocks, before the clusters. */
public record EncodeKernel(Plan plan) implements Kernel {
    /** The second term of a block of keys ({@code millrace_remainder}). */
    private static final Resources REMAINDER = new Resources(5_300, 5_300, 0, 0, 0);

    /** Cycles from a block to its MX block in the outlet. */
    public static final int LATENCY = 9;

    @Override
    public String name() {
        return "encode";
    }

    @Override
    public String description() {
        return "queries, keys and values to MX blocks";
    }

    @Override
    public List<Port> ports() {
        return List.of(Port.in("qkv", Payload.BLOCK), Port.out("blocks", Payload.MX_BLOCK));
    }

    @Override
    public List<Constant> constants() {
        Dimensions dimensions = plan.dimensions();
        List<Constant> constants = new ArrayList<>(Constants.of(plan)
                .layers()
                .number("Heads", dimensions.heads(), "of queries")
                .number("KvHeads", dimensions.kvHeads(), "of keys and values")
                .number("HeadBlocks", dimensions.headBlocks(), "of one head")
                .number("KeyTerms", plan.spec().keys().terms(), "blocks whose sum is a block of keys")
                .list());
        constants.add(Constants.parameter("Tile", plan.tile(), "tokens of a prefill pass"));
        return List.copyOf(constants);
    }

    /** A header and the outlet, besides the quantizer. */
    @Override
    public Resources resources() {
        return new Resources(700, 1_300, 0, 0, 0).plus(quantizer(plan));
    }

    /** {@code millrace_quantize_terms}: the clamp of values, {@code millrace_quantize}, and another for a second term. */
    static Resources quantizer(Plan plan) {
        Resources one = new Resources(5_000, 3_000, 0, 0, 0);
        return plan.spec().keys() == KeyFormat.TWO_TERM ? one.plus(REMAINDER) : one;
    }
}
