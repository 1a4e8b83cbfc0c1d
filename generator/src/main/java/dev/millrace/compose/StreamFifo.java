// SPDX-License-Identifier: Apache-2.0
package dev.millrace.compose;

import dev.millrace.kernel.FifoKernel;
import java.util.List;

/**
 * The FIFO of a stream as a unit of its own, for a linker that joins units without any. Streams of equal width and depth
 * share a kernel; it has no HLS source, its RTL is {@code millrace_fifo}.
 *
 * @param stream what it holds the elements of
 */
public record StreamFifo(Stream stream) {
    /** Those of all streams, in their order. */
    public static List<StreamFifo> of(Pipeline pipeline) {
        return pipeline.streams().stream().map(StreamFifo::new).toList();
    }

    /** Width in bits. */
    public int bits() {
        return stream.payload().bits();
    }

    /** Elements that it holds, as planned. */
    public int depth() {
        return stream.depth();
    }

    /** The unit. */
    public Unit unit() {
        return new Unit("fifo_" + stream.name(), kernel(), -1);
    }

    /** The kernel that it is an instance of. */
    public FifoKernel kernel() {
        return stream.fifo();
    }

    /** The end that the stream's writer is joined to. */
    public Endpoint input() {
        return new Endpoint(unit().name(), FifoKernel.INPUT, -1);
    }

    /** The end that the stream's reader is joined to. */
    public Endpoint output() {
        return new Endpoint(unit().name(), FifoKernel.OUTPUT, -1);
    }
}
