// SPDX-License-Identifier: Apache-2.0
package dev.millrace.kernel;

import dev.millrace.fabric.DspSlices;
import dev.millrace.fabric.Memories;
import dev.millrace.fabric.Resources;
import dev.millrace.numerics.Blocks;
import dev.millrace.numerics.WeightFormat;
import dev.millrace.plan.LaneOperation;
import dev.millrace.plan.Plan;
import java.util.List;

/** {@code millrace_lane}, which takes a beat of weights a cycle. */
public record LaneKernel(Plan plan) implements Kernel {
    /** Cycles from the step of a row's last beat to its word of results. */
    public static final int LATENCY = 20;

    /** Cycles from an activation to the lane that is next in the chain ({@code millrace_lane_loader}). */
    public static final int FORWARD = 1;

    /** Cycles from an activation to the step that meets it ({@code millrace_lane_loader}). */
    public static final int LOAD = 2;

    /** Products of a block, each by one multiplier for one or two columns ({@code millrace_lane_dot}). */
    private static final int PRODUCTS = Blocks.SIZE;
    /** Words of a result FIFO ({@code RESULTS} of {@code millrace_lane}). */
    private static final int RESULTS = 32;

    @Override
    public String name() {
        return "lane";
    }

    @Override
    public String description() {
        return "a channel's share of every linear operator";
    }

    @Override
    public List<Port> ports() {
        return List.of(
                Port.in("weights", Payload.BEAT),
                Port.out("credits", Payload.CREDIT),
                Port.in("sent", Payload.COUNT),
                Port.in("activations", Payload.MX_BLOCK),
                Port.out("forwarded", Payload.MX_BLOCK),
                Port.out("results", Payload.results(plan)),
                Port.out("cache", Payload.BEAT));
    }

    @Override
    public List<Constant> constants() {
        return Constants.of(plan)
                .format()
                .schedule()
                .number("MaxColumnBlocks", longest(), "of 32, the longest reduction")
                .records()
                .list();
    }

    /**
     * A dot product for each block of a beat and each column, or pair of columns, which share their multipliers; eight
     * memories for each block and column, six of 32 bits and two of 36, as deep as the ring of activations
     * ({@code millrace_lane_activations}).
     */
    @Override
    public Resources resources() {
        int blocks = plan.format().blocksPerBeat();
        int columns = plan.columns();
        int shares = columns > 1 ? columns / 2 : 1;
        int groups = Memories.ceilDiv(plan.tile(), columns);
        int entries = 1 << Math.max(1, DspSlices.indexBits(Memories.ceilDiv(longest(), blocks) * groups));
        Resources activations =
                Memories.of(32, entries).times(6).plus(Memories.of(36, entries).times(2));
        int rows = Blocks.SIZE / plan.lanes();
        Resources results = Memories.lutRam(32 * rows * columns, RESULTS)
                .plus(Memories.of(32 * columns, groups).times(rows - 1L));
        return new Resources(1_200, 2_700, 0, 0, 0)
                .plus(dot(columns > 1).times((long) blocks * shares))
                .plus(activations.plus(term()).times((long) blocks * columns))
                .plus(column(blocks).times(columns))
                .plus(weights().times(blocks))
                .plus(nibbles(plan.format()))
                .plus(results);
    }

    /** The sums of chains of multipliers, and two columns' activations as one factor ({@code millrace_lane_dot}). */
    private static Resources dot(boolean two) {
        return two ? new Resources(185, 120, PRODUCTS, 0, 0) : new Resources(65, 60, PRODUCTS, 0, 0);
    }

    /** Words of a block, skewed ({@code millrace_lane_weights}). */
    private static Resources weights() {
        return new Resources(0, 1_400, 0, 0, 0);
    }

    /** MXFP4's nibbles as integers, and the choice among the exponents of more blocks. */
    private static Resources nibbles(WeightFormat format) {
        return format == WeightFormat.MXFP4 ? new Resources(1_450, 0, 0, 0, 0) : Resources.NONE;
    }

    /** The shift by exponents ({@code millrace_lane_term}). */
    private static Resources term() {
        return new Resources(143, 104, 0, 0, 0);
    }

    /** The sum over a row, and its rounding ({@code millrace_lane_accumulator}, {@code millrace_lane_results}). */
    private static Resources column(int blocks) {
        return new Resources(180 + 50L * blocks, 130, 0, 0, 0);
    }

    /** Blocks of the longest reduction. */
    private int longest() {
        return plan.schedule().operations().stream()
                .mapToInt(LaneOperation::columnBlocks)
                .max()
                .orElseThrow();
    }
}
