// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cost;

import dev.millrace.plan.Dimensions;
import dev.millrace.plan.Plan;
import dev.millrace.plan.Resources;
import java.util.stream.IntStream;

/** The kernels that pass blocks on: {@code millrace_wrap}, {@code millrace_feed}, {@code millrace_add}. */
final class PassCost {
    /** Of a header's number of tokens. */
    private static final int TOKENS_BITS = 32;

    /** Of the tokens that {@code millrace_feed} keeps. */
    private static final int FEED_TOKENS_BITS = 16;

    private PassCost() {}

    /** A register for each of two outputs. */
    static Resources wrap() {
        return new Resources(1_180, 2_150, 0, 0, 0);
    }

    /** A register; the blocks of an operation, which are one of three numbers times the tokens of the pass. */
    static Resources feed(Plan plan) {
        Dimensions dimensions = plan.dimensions();
        int dsps = IntStream.of(dimensions.hiddenBlocks(), dimensions.attendedBlocks(), dimensions.ffnBlocks())
                .distinct()
                .map(blocks -> Multipliers.byConstant(FEED_TOKENS_BITS, blocks))
                .sum();
        return new Resources(560, 400, dsps, 0, 0);
    }

    /** 32 sums, held in range; the blocks of a pass, which are all layers' times its tokens. */
    static Resources add(Plan plan) {
        int blocks = 2 * plan.spec().layers() * plan.dimensions().hiddenBlocks();
        return new Resources(2_660, 1_090, Multipliers.byConstant(TOKENS_BITS, blocks), 0, 0);
    }
}
