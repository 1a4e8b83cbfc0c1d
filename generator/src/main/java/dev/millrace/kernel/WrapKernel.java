// SPDX-License-Identifier: Apache-2.0
package dev.millrace.kernel;

import dev.millrace.fabric.Resources;
import dev.millrace.plan.Plan;
import java.util.List;

/** {@code millrace_wrap}. */
public record WrapKernel(Plan plan) implements Kernel {
    /** Cycles from a block in to the block out. */
    public static final int LATENCY = 1;

    @Override
    public String name() {
        return "wrap";
    }

    @Override
    public String description() {
        return "closes the layer loop, forks the residual";
    }

    @Override
    public List<Port> ports() {
        return List.of(
                Port.in("embedded", Payload.BLOCK),
                Port.in("updated", Payload.BLOCK),
                Port.out("looped", Payload.BLOCK),
                Port.out("residual", Payload.BLOCK));
    }

    @Override
    public List<Constant> constants() {
        return Constants.of(plan)
                .layers()
                .number("HiddenBlocks", plan.dimensions().hiddenBlocks(), "of 32 elements")
                .list();
    }

    /** A register for each of two outputs. */
    @Override
    public Resources resources() {
        return new Resources(1_180, 2_150, 0, 0, 0);
    }
}
