// SPDX-License-Identifier: Apache-2.0
package dev.millrace.kernel;

import dev.millrace.fabric.DspSlices;
import dev.millrace.fabric.Memories;
import dev.millrace.fabric.Resources;
import dev.millrace.numerics.Blocks;
import dev.millrace.plan.Dimensions;
import dev.millrace.plan.Plan;
import java.util.List;

/** {@code millrace_rope}. */
public record RopeKernel(Plan plan) implements Kernel {
    /** Cycles from a block in to the block out. */
    public static final int LATENCY = 8;

    private static final int COSINE_BITS = 18;

    @Override
    public String name() {
        return "rope";
    }

    @Override
    public String description() {
        return "rotary positions";
    }

    @Override
    public List<Port> ports() {
        return List.of(
                Port.in("qkv", Payload.BLOCK), Port.in("rotary", Payload.BLOCK), Port.out("rotated", Payload.BLOCK));
    }

    @Override
    public List<Constant> constants() {
        Dimensions dimensions = plan.dimensions();
        return Constants.of(plan)
                .tile()
                .layers()
                .number("HeadBlocks", dimensions.headBlocks(), "of one head")
                .number("RotatedBlocks", dimensions.rotatedBlocks(), "queries and keys")
                .number("QkvBlocks", dimensions.qkvBlocks(), "queries, keys and values")
                .list();
    }

    /** Four products for each pair of elements; the rotary rows of the tile, of cosines and sines. */
    @Override
    public Resources resources() {
        int products = 4 * Blocks.SIZE / 2;
        return new Resources(8_200, 15_000, (long) products * DspSlices.dsps(32, COSINE_BITS), 0, 0)
                .plus(Memories.of(
                        Blocks.SIZE * COSINE_BITS,
                        plan.tile() * plan.dimensions().headBlocks()))
                .plus(Memories.lutRam(32 * Blocks.SIZE, 16));
    }
}
