// SPDX-License-Identifier: Apache-2.0
package dev.millrace.compose;

import dev.millrace.kernel.FifoKernel;
import dev.millrace.kernel.Payload;

/**
 * A stream between two units.
 *
 * @param family its name without the index
 * @param index among streams alike, −1 if there is one only
 * @param payload what it carries
 * @param depth elements that it holds
 * @param from the writing end
 * @param to the reading end
 */
public record Stream(String family, int index, Payload payload, int depth, Endpoint from, Endpoint to) {
    /** What holds its elements. */
    public FifoKernel fifo() {
        return new FifoKernel(payload.bits(), depth);
    }

    /** Unique in the pipeline. */
    public String name() {
        return index < 0 ? family : family + "_" + index;
    }
}
