// SPDX-License-Identifier: Apache-2.0
package dev.millrace.kernel;

import dev.millrace.fabric.Memories;
import dev.millrace.fabric.Resources;
import dev.millrace.numerics.Blocks;
import dev.millrace.plan.Dimensions;
import dev.millrace.plan.LaneLayout;
import dev.millrace.plan.Plan;
import java.util.ArrayList;
import java.util.List;

/** {@code millrace_embed}. */
public record EmbedKernel(Plan plan) implements Kernel {
    /** Cycles from a token to its first block, less the memory's latency and the beats of its rows. */
    public static final int LATENCY = 25;

    private static final int SHIFTS_PER_BEAT = 64;
    private static final int SHIFT_BITS = 5;
    private static final Port ROTARY = Port.out("rotary", Payload.BLOCK);

    @Override
    public String name() {
        return "embed";
    }

    @Override
    public String description() {
        return "passes from prompt and tokens, residual vectors from rows";
    }

    @Override
    public List<Port> ports() {
        List<Port> ports = new ArrayList<>(List.of(
                Port.in("sampled", Payload.TOKEN),
                Port.out("fetch", Payload.FETCH).times(plan.rowLanes()),
                Port.in("fetched", Payload.BEAT).times(plan.rowLanes())));
        if (plan.dimensions().rotary()) {
            ports.add(ROTARY);
        }
        ports.add(Port.out("embedded", Payload.BLOCK));
        return ports;
    }

    @Override
    public List<Port> optionalPorts() {
        return List.of(ROTARY);
    }

    @Override
    public List<Constant> constants() {
        Dimensions dimensions = plan.dimensions();
        LaneLayout layout = plan.layout();
        return Constants.of(plan)
                .tile()
                .number("HiddenBlocks", dimensions.hiddenBlocks(), "of 32 elements")
                .number("PromptOffset", layout.prompt(), "all offsets in beats of 64 bytes")
                .number("StopOffset", layout.stop(), "")
                .number("RowLanes", plan.rowLanes(), "lanes that hold rows")
                .number("RowOffset", layout.rows(), "")
                .number("RowBeats", dimensions.rowBeats(), "")
                .flag("LearnedPositions", dimensions.learnedPositions(), "")
                .number("PositionOffset", layout.positions(), "")
                .flag("Rotary", dimensions.rotary(), "")
                .number("RotaryOffset", layout.rotary(), "")
                .number("RotaryBeats", dimensions.rotaryBeats(), "")
                .list();
    }

    /**
     * The tile's embedding rows, and position rows where positions are learned, each a memory of mantissas and one of
     * shifts ({@code millrace_embed_rows}); the place of a row is a product ({@code millrace_embed_fetch}).
     */
    @Override
    public Resources resources() {
        Dimensions dimensions = plan.dimensions();
        int blocks = dimensions.hiddenBlocks();
        int shiftBeats = dimensions.rowBeats() - blocks;
        Resources rows = Memories.of(16 * Blocks.SIZE, plan.tile() * blocks)
                .plus(Memories.of(SHIFT_BITS * Math.min(blocks, SHIFTS_PER_BEAT), plan.tile() * shiftBeats))
                .plus(new Resources(3_000, 2_000, 0, 0, 0));
        Resources one = new Resources(3_200, 4_500, 1, 0, 0).plus(rows);
        // Both rows, and their sums.
        return dimensions.learnedPositions() ? one.plus(rows).plus(new Resources(2_000, 0, 0, 0, 0)) : one;
    }
}
