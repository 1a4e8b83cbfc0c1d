// SPDX-License-Identifier: Apache-2.0
package dev.millrace.kernel;

import dev.millrace.fabric.DspSlices;
import dev.millrace.fabric.Memories;
import dev.millrace.fabric.Resources;
import java.util.List;

/**
 * {@code millrace_fifo}: what every stream is, and a kernel where a linker joins units without any. It has no HLS source.
 *
 * @param bits width of an element
 * @param depth elements that it holds
 */
public record FifoKernel(int bits, int depth) implements Kernel {
    /** Its port that the writer of a stream is joined to. */
    public static final String INPUT = "entering";
    /** Its port that the reader of a stream is joined to. */
    public static final String OUTPUT = "leaving";

    /** An element can be read so many cycles after it was written. */
    public static final int LATENCY = 1;

    /** Up to so many elements are LUT RAM. */
    private static final int SHALLOW = 128;

    private static final int ULTRA_WORDS = 2047;
    private static final int ULTRA_BITS = 72;

    @Override
    public String name() {
        return "fifo_" + bits + "x" + depth;
    }

    @Override
    public String folder() {
        return "common";
    }

    @Override
    public String description() {
        return "what a stream holds";
    }

    @Override
    public List<Port> ports() {
        Payload payload = new Payload("ap_uint<" + bits + ">", bits);
        return List.of(Port.in(INPUT, payload), Port.out(OUTPUT, payload));
    }

    /** Its wrapper states width and depth. */
    @Override
    public List<Constant> constants() {
        return List.of();
    }

    /**
     * Up to 128 elements are LUT RAM; of more, all but the head are block or ultra RAM ({@code millrace_fifo_deep}),
     * beside a register for a head that passes by, and the choice between the two.
     */
    @Override
    public Resources resources() {
        if (depth <= SHALLOW) {
            return control().plus(Memories.lutRam(bits, depth));
        }
        int words = depth - 1;
        Resources memory = words >= ULTRA_WORDS && bits >= ULTRA_BITS
                ? Memories.ultraRam(bits, words)
                : Memories.blockRam(bits, words);
        // Where banks are chosen from, the LUTs that do so choose the head as well.
        return control().plus(memory).plus(new Resources(memory.luts() > 0 ? 0 : bits, bits, 0, 0, 0));
    }

    /** Level, indices and their comparisons. */
    private Resources control() {
        int width = DspSlices.bits(depth);
        return new Resources(4L * width + 4, 4L * width - 3, 0, 0, 0);
    }
}
