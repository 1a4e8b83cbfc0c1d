// SPDX-License-Identifier: Apache-2.0
package dev.millrace.timing;

/** Cycles that elements take through the units; the modules' heads say how they come about. */
final class Latency {
    /** A FIFO: an element can be read in the cycle after it was written. */
    static final int STREAM = 1;

    /** {@code millrace_lane}: from the step of a row's last beat to its word of results. */
    static final int LANE = 20;

    /** {@code millrace_lane_loader}: from an activation to the lane that is next in the chain. */
    static final int FORWARD = 1;

    /** {@code millrace_lane_loader}: from an activation to the step that meets it. */
    static final int LOAD = 2;

    /** {@code millrace_gather}. */
    static final int GATHER = 1;

    /** {@code millrace_feed}, {@code millrace_add}, {@code millrace_wrap}. */
    static final int COPY = 1;

    /** {@code millrace_norm}: from the last block of a token to the first block of the norm. */
    static final int NORM = 36;

    /** {@code millrace_norm}: the same from the last block of all tokens, where the first one's sums are there sooner. */
    static final int NORM_OF_MANY = 22;

    /** {@code millrace_rope}. */
    static final int ROPE = 8;

    /** {@code millrace_activation}: from the last part of a block to its result. */
    static final int ACTIVATION = 10;

    /** {@code millrace_activation}: the same of the block of {@code up} that meets its gate. */
    static final int GATED_ACTIVATION = 9;

    /** {@code millrace_attention}: from a record's last beat, or its query's, to the sweep of its round. */
    static final int SCORES = 10;

    /** {@code millrace_attention}: from the end of the keys to the values' sweep, less the lanes' tree. */
    static final int MAXIMA = 20;

    /** {@code millrace_attention}: from the end of the values to the first attended block, less the lanes' tree. */
    static final int ATTENDED = 48;

    /** {@code millrace_attention_sequence}: a round takes so long at least. */
    static final int ROUND = 8;

    /** {@code millrace_sample}: logits in a cycle. */
    static final int LOGITS_PER_CYCLE = 8;

    /** {@code millrace_sample}: from the last logits to the token. */
    static final int SAMPLE = 27;

    /** {@code millrace_embed}: from a token to its first block, less the memory's latency and the beats of its rows. */
    static final int EMBED = 25;

    private Latency() {}
}
