// SPDX-License-Identifier: Apache-2.0
package dev.millrace.compose;

import dev.millrace.kernel.FifoKernel;
import dev.millrace.kernel.Payload;

/**
 * A stream between two units, or a part of one that passes relays.
 *
 * @param family its name without the index
 * @param index among streams alike, −1 if there is one only
 * @param relay the place of the relay that a part is named for; empty for a whole stream, and for the part that stands in
 *     its place
 * @param payload what it carries
 * @param parts in which an element crosses between dies; 1 unless elements are rare
 * @param depth elements that it holds
 * @param from the writing end
 * @param to the reading end
 */
public record Stream(
        String family, int index, String relay, Payload payload, int parts, int depth, Endpoint from, Endpoint to) {
    /** {@code tvalid} and {@code tready}. */
    private static final int HANDSHAKE = 2;

    /** A whole stream. */
    public Stream(String family, int index, Payload payload, int parts, int depth, Endpoint from, Endpoint to) {
        this(family, index, "", payload, parts, depth, from, to);
    }

    /** What holds its elements. */
    public FifoKernel fifo() {
        return new FifoKernel(payload.bits(), depth);
    }

    /** Unique in the pipeline. */
    public String name() {
        String whole = index < 0 ? family : family + "_" + index;
        return relay.isEmpty() ? whole : whole + "_" + relay;
    }

    /** Among whole streams that are alike, {@link #family}; of a part that is named for a relay, its name. */
    public String group() {
        return relay.isEmpty() ? family : name();
    }

    /** Its place in the group, −1 if it is alone. */
    public int place() {
        return relay.isEmpty() ? index : -1;
    }

    /** What crosses between dies. */
    public Payload crossing() {
        return payload.part(parts);
    }

    /** Wires between dies, of what crosses and of its handshake. */
    public int wires() {
        return crossing().bits() + HANDSHAKE;
    }
}
