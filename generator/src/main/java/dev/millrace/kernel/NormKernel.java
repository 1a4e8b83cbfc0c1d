// SPDX-License-Identifier: Apache-2.0
package dev.millrace.kernel;

import dev.millrace.fabric.DspSlices;
import dev.millrace.fabric.Memories;
import dev.millrace.fabric.Resources;
import dev.millrace.numerics.Blocks;
import dev.millrace.plan.Dimensions;
import dev.millrace.plan.Plan;
import dev.millrace.quantize.QuantizedModel;
import java.util.List;

/** {@code millrace_norm}. */
public record NormKernel(Plan plan) implements Kernel {
    /** Cycles from the last block of a token to the first block of the norm. */
    public static final int LATENCY = 36;

    /** Cycles to the output from the last block of several tokens, where the first one's sums are there sooner. */
    public static final int LATENCY_OF_MANY = 22;

    private static final int BLOCK_BITS = 32 * Blocks.SIZE;
    /** Bits of 1 / sqrt, signed ({@code millrace_norm_factor}). */
    private static final int MANTISSA_BITS = 18;

    @Override
    public String name() {
        return "norm";
    }

    @Override
    public String description() {
        return "normalize and quantize";
    }

    @Override
    public List<Port> ports() {
        return List.of(
                Port.in("looped", Payload.BLOCK),
                Port.in("constants", Payload.BLOCK),
                Port.out("normed", Payload.MX_BLOCK));
    }

    @Override
    public List<Constant> constants() {
        Dimensions dimensions = plan.dimensions();
        return Constants.of(plan)
                .tile()
                .layers()
                .number("Hidden", plan.spec().hidden(), "elements")
                .number("HiddenBlocks", dimensions.hiddenBlocks(), "of 32 elements")
                .flag("Centred", dimensions.centred(), "LayerNorm, not RMSNorm")
                .wide("Epsilon", QuantizedModel.normEpsilon(plan.spec()), "epsilon * d^2 * 2^40")
                .list();
    }

    /**
     * The tile's x in one memory, and one norm's gains, and biases, in rings ({@code millrace_norm_constants}); the
     * table of 1 / sqrt is a RAMB18.
     */
    @Override
    public Resources resources() {
        Dimensions dimensions = plan.dimensions();
        int blocks = dimensions.hiddenBlocks();
        int vectors = dimensions.centred() ? 2 : 1;
        Resources memories = Memories.of(BLOCK_BITS, blocks * plan.tile())
                .plus(Memories.of(BLOCK_BITS, blocks).times(vectors))
                .plus(new Resources(0, 0, 0, 0.5, 0));
        Resources logic = new Resources(
                27_000 + (dimensions.centred() ? 1_500 : 0),
                38_000,
                dsps(plan.spec().hidden()),
                0,
                0);
        return logic.plus(memories);
    }

    /** DSP slices of the sums, the factor and the elements, for vectors of so many elements. */
    static int dsps(int hidden) {
        int placeBits = DspSlices.indexBits(Blocks.pad(hidden));
        int sumBits = Math.max(placeBits, 6) + 32;
        int squaresBits = placeBits + 63;
        // millrace_norm_sums: a square of 32 bits in halves.
        int squares = 3;
        // millrace_norm_element: HIDDEN x, z times the mantissa, u times the gain.
        int scaled = Integer.bitCount(hidden) == 1 ? 0 : DspSlices.dsps(32, DspSlices.bits(hidden) + 1);
        int element = scaled + DspSlices.dsps(sumBits + 1, MANTISSA_BITS) + DspSlices.dsps(32, 32);
        // millrace_norm_factor: the square of the sum (also where it is 0, which only a flattened design knows), HIDDEN
        // times the squares, and the root's interpolation.
        int square = DspSlices.dsps(sumBits, sumBits);
        return Blocks.SIZE * (squares + element) + square + DspSlices.byConstant(squaresBits, hidden) + 1;
    }
}
