// SPDX-License-Identifier: Apache-2.0
package dev.millrace.kernel;

import dev.millrace.fabric.DspSlices;
import dev.millrace.fabric.Memories;
import dev.millrace.fabric.Resources;
import dev.millrace.numerics.Blocks;
import dev.millrace.numerics.Tables;
import dev.millrace.plan.Dimensions;
import dev.millrace.plan.Plan;
import java.util.List;

/** {@code millrace_activation}, which makes 32 elements a cycle. */
public record ActivationKernel(Plan plan) implements Kernel {
    /** Cycles from the last part of a block to its result. */
    private static final int LATENCY = 10;

    /** Cycles to the output from the block of {@code up} that meets its gate. */
    private static final int GATED_LATENCY = 9;

    /** Block RAM of a table of 1024 entries of 44 bits and two read ports ({@code table_delta}). */
    private static final double TABLE_BRAM36S = 1.5;

    /** Cycles from the last part of a block to its result. */
    public int latency() {
        return plan.dimensions().gated() ? GATED_LATENCY : LATENCY;
    }

    @Override
    public String name() {
        return "activation";
    }

    @Override
    public String description() {
        return "the FFN's nonlinearity";
    }

    @Override
    public List<Port> ports() {
        return List.of(Port.in("up", Payload.BLOCK), Port.out("activated", Payload.MX_BLOCK));
    }

    @Override
    public List<Constant> constants() {
        Dimensions dimensions = plan.dimensions();
        return Constants.of(plan)
                .tile()
                .layers()
                .number("FfnBlocks", dimensions.ffnBlocks(), "of 32 elements")
                .flag("Gated", dimensions.gated(), "SiLU(gate) * up, not GELU(up)")
                .number("StepBits", Tables.deltaStepBits(plan.spec().activation()), "fraction bits below a table step")
                .list();
    }

    /**
     * A table for each pair of elements, an interpolation for each ({@code millrace_activate}); with gates, their
     * products and a memory of the tile's ({@code millrace_activation_product}).
     */
    @Override
    public Resources resources() {
        Resources plain = new Resources(7_500, 13_350, Blocks.SIZE, TABLE_BRAM36S * Blocks.SIZE / 2, 0);
        if (!plan.dimensions().gated()) {
            return plain;
        }
        return plain.plus(new Resources(6_000, 9_000, (long) Blocks.SIZE * DspSlices.dsps(32, 32), 0, 0))
                .plus(Memories.of(32 * Blocks.SIZE, plan.tile()));
    }
}
