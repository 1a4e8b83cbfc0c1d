// SPDX-License-Identifier: Apache-2.0
package dev.millrace.kernel;

import dev.millrace.fabric.DspSlices;
import dev.millrace.fabric.Resources;
import dev.millrace.plan.Plan;
import java.util.List;

/** {@code millrace_add}. */
public record AddKernel(Plan plan) implements Kernel {
    /** Cycles from a block in to the block out. */
    public static final int LATENCY = 1;

    /** Bits of a header's number of tokens. */
    private static final int TOKENS_BITS = 32;

    @Override
    public String name() {
        return "add";
    }

    @Override
    public String description() {
        return "residual add";
    }

    @Override
    public List<Port> ports() {
        return List.of(
                Port.in("residual", Payload.BLOCK),
                Port.in("delta", Payload.BLOCK),
                Port.out("updated", Payload.BLOCK));
    }

    @Override
    public List<Constant> constants() {
        return Constants.of(plan)
                .layers()
                .number("HiddenBlocks", plan.dimensions().hiddenBlocks(), "of 32 elements")
                .list();
    }

    /** 32 sums, held in range; the blocks of a pass, which are all layers' times its tokens. */
    @Override
    public Resources resources() {
        int blocks = 2 * plan.spec().layers() * plan.dimensions().hiddenBlocks();
        return new Resources(2_660, 1_090, DspSlices.byConstant(TOKENS_BITS, blocks), 0, 0);
    }
}
