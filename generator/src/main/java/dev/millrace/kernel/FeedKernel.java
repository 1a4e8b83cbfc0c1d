// SPDX-License-Identifier: Apache-2.0
package dev.millrace.kernel;

import dev.millrace.fabric.DspSlices;
import dev.millrace.fabric.Resources;
import dev.millrace.plan.Dimensions;
import dev.millrace.plan.Plan;
import java.util.List;
import java.util.stream.IntStream;

/** {@code millrace_feed}. */
public record FeedKernel(Plan plan) implements Kernel {
    /** Cycles from a block in to the block out. */
    public static final int LATENCY = 1;

    /** Bits of the tokens that it keeps. */
    private static final int TOKENS_BITS = 16;

    @Override
    public String name() {
        return "feed";
    }

    @Override
    public String description() {
        return "activations of all linear operators to the lanes";
    }

    @Override
    public List<Port> ports() {
        return List.of(
                Port.in("normed", Payload.MX_BLOCK),
                Port.in("attended", Payload.MX_BLOCK),
                Port.in("activated", Payload.MX_BLOCK),
                Port.out("activations", Payload.MX_BLOCK));
    }

    @Override
    public List<Constant> constants() {
        Dimensions dimensions = plan.dimensions();
        return Constants.of(plan)
                .layers()
                .number("HiddenBlocks", dimensions.hiddenBlocks(), "of 32 elements")
                .number("AttendedBlocks", dimensions.attendedBlocks(), "all query heads")
                .number("FfnBlocks", dimensions.ffnBlocks(), "")
                .list();
    }

    /** A register; the blocks of an operation, which are one of three numbers times the tokens of the pass. */
    @Override
    public Resources resources() {
        Dimensions dimensions = plan.dimensions();
        int dsps = IntStream.of(dimensions.hiddenBlocks(), dimensions.attendedBlocks(), dimensions.ffnBlocks())
                .distinct()
                .map(blocks -> DspSlices.byConstant(TOKENS_BITS, blocks))
                .sum();
        return new Resources(560, 400, dsps, 0, 0);
    }
}
