// SPDX-License-Identifier: Apache-2.0
package dev.millrace.kernel;

import dev.millrace.fabric.Resources;
import dev.millrace.plan.Plan;
import java.util.List;

/** {@code millrace_gather}. */
public record GatherKernel(Plan plan) implements Kernel {
    /** Cycles from the last word of results to the block. */
    public static final int LATENCY = 1;

    @Override
    public String name() {
        return "gather";
    }

    @Override
    public String description() {
        return "results of the lanes to the next operator";
    }

    @Override
    public List<Port> ports() {
        return List.of(
                Port.in("chain", Payload.MX_BLOCK),
                Port.in("results", Payload.joined(plan)).times(plan.lanes() / CollectKernel.joined(plan)),
                Port.out("constants", Payload.BLOCK),
                Port.out("qkv", Payload.BLOCK),
                Port.out("delta", Payload.BLOCK),
                Port.out("up", Payload.BLOCK),
                Port.out("logits", Payload.BLOCK));
    }

    @Override
    public List<Constant> constants() {
        return Constants.of(plan)
                .schedule()
                .number("Joined", CollectKernel.joined(plan), "lanes of a word")
                .list();
    }

    /** A register of a block and of a header, and the choice of a column. */
    @Override
    public Resources resources() {
        return new Resources(1_230 + 340L * (plan.columns() - 1), 2_160, 0, 0, 0);
    }
}
