// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cost;

import dev.millrace.compose.Kernel;
import dev.millrace.compose.Stream;
import dev.millrace.plan.Plan;
import dev.millrace.plan.Resources;

/** What a unit or a stream of a plan takes of the card. */
public final class Costs {
    private Costs() {}

    /** One unit of a kernel. */
    public static Resources of(Plan plan, Kernel kernel) {
        return switch (kernel.name()) {
            case "memory" -> MemoryCost.of(plan, false);
            case "memory_rows", "memory_host" -> MemoryCost.of(plan, true);
            case "lane" -> LinearCost.lane(plan);
            case "gather" -> LinearCost.gather(plan);
            case "embed" -> EmbedCost.of(plan);
            case "wrap" -> PassCost.wrap();
            case "feed" -> PassCost.feed(plan);
            case "add" -> PassCost.add(plan);
            case "norm" -> NormCost.of(plan);
            case "rope" -> RopeCost.of(plan);
            case "attention" -> AttentionCost.of(plan);
            case "activation" -> ActivationCost.of(plan);
            case "sample" -> SampleCost.of();
            default -> throw new IllegalArgumentException("no cost of kernel " + kernel.name());
        };
    }

    /** The FIFO of a stream. */
    public static Resources of(Stream stream) {
        return FifoCost.of(stream.payload().bits(), stream.depth());
    }
}
