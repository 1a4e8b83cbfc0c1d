// SPDX-License-Identifier: Apache-2.0
package dev.millrace.kernel;

import dev.millrace.fabric.Resources;
import dev.millrace.plan.Plan;
import java.util.List;

/** {@code millrace_collect}: the results of neighbouring lanes as one word for the gatherer. */
public record CollectKernel(Plan plan) implements Kernel {
    /** Cycles from the last lane's word to the joined one. */
    public static final int LATENCY = 1;

    /** Lanes whose results are one word. */
    private static final int JOINED = 4;

    /** Inputs that the gatherer looks at by itself. */
    private static final int FEW = 8;

    /** Lanes whose results are a word of the gatherer's, each by itself where there are few. */
    public static int joined(Plan plan) {
        return plan.lanes() > FEW ? JOINED : 1;
    }

    /** Units that join results; none where the gatherer looks at each lane. */
    public static int units(Plan plan) {
        return joined(plan) == 1 ? 0 : plan.lanes() / joined(plan);
    }

    @Override
    public String name() {
        return "collect";
    }

    @Override
    public String description() {
        return "results of neighbouring lanes as one word";
    }

    @Override
    public List<Port> ports() {
        return List.of(
                Port.in("results", Payload.results(plan)).times(joined(plan)),
                Port.out("joined", Payload.joined(plan)));
    }

    @Override
    public List<Constant> constants() {
        return Constants.of(plan)
                .lanes()
                .number("Columns", plan.columns(), "tokens multiplied at once")
                .number("Joined", joined(plan), "lanes of a word")
                .list();
    }

    /** A register of a word. */
    @Override
    public Resources resources() {
        return new Resources(2, Payload.joined(plan).bits() + 1L, 0, 0, 0);
    }
}
