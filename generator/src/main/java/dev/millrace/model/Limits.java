// SPDX-License-Identifier: Apache-2.0

package dev.millrace.model;

/** The largest sizes that are taken, by every command alike. Each is what the arithmetic or an index allows. */
public final class Limits {
    /** Width of the residual stream: a normalized vector of this length stays below 128. */
    public static final int HIDDEN = 16383;

    /** Positions of the key/value cache: products in the attention fit 64 bits. A model may have more. */
    public static final int CONTEXT = 16384;

    /** Decoder layers, of which each has its own entries in the schedules. */
    public static final int LAYERS = 4096;

    /** Rows of one matrix: the feed-forward width, the vocabulary, all heads together. */
    public static final int ROWS = 1 << 24;

    /** Elements of one matrix, padded: what an array holds. */
    public static final long ELEMENTS = Integer.MAX_VALUE;

    private Limits() {}
}
