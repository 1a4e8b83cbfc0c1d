// SPDX-License-Identifier: Apache-2.0
package dev.millrace.kernel;

import dev.millrace.fabric.Memories;
import dev.millrace.fabric.Resources;
import dev.millrace.numerics.Blocks;
import dev.millrace.plan.Dimensions;
import dev.millrace.plan.Plan;
import dev.millrace.quantize.QuantizedModel;
import java.util.List;

/** {@code millrace_headnorm}. */
public record HeadNormKernel(Plan plan) implements Kernel {
    /** Cycles from a block of values in to the block out; heads have long left when the last values come. */
    public static final int LATENCY = 1;

    private static final int BLOCK_BITS = 32 * Blocks.SIZE;

    @Override
    public String name() {
        return "headnorm";
    }

    @Override
    public List<String> borrows() {
        return List.of("norm");
    }

    @Override
    public String description() {
        return "normalize query and key heads";
    }

    @Override
    public List<Port> ports() {
        return List.of(Port.in("qkv", Payload.BLOCK), Port.out("normed_heads", Payload.BLOCK));
    }

    @Override
    public List<Constant> constants() {
        Dimensions dimensions = plan.dimensions();
        return Constants.of(plan)
                .tile()
                .layers()
                .number("Heads", dimensions.heads(), "of queries")
                .number("KvHeads", dimensions.kvHeads(), "of keys and values")
                .number("HeadDim", plan.spec().headDim(), "elements")
                .number("HeadBlocks", dimensions.headBlocks(), "of one head")
                .wide("HeadEpsilon", QuantizedModel.headNormEpsilon(plan.spec()), "epsilon * d^2 * 2^40")
                .list();
    }

    /** Two heads of the tile and the gains; the table of 1 / sqrt is a RAMB18. */
    @Override
    public Resources resources() {
        int blocks = plan.dimensions().headBlocks();
        return new Resources(24_000, 35_000, NormKernel.dsps(plan.spec().headDim()), 0.5, 0)
                .plus(Memories.of(BLOCK_BITS, 2 * blocks * plan.tile()))
                .plus(Memories.of(BLOCK_BITS, 2 * blocks))
                .plus(Memories.lutRam(BLOCK_BITS, 32));
    }
}
