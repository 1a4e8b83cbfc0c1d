// SPDX-License-Identifier: Apache-2.0
package dev.millrace.analysis;

/**
 * The matrix products of a layer, with the multiply-accumulates of section 3.1, batch 1. In prefill, l tokens: q, k, v
 * and p take l d² each, a1 and a2 take l² d, f1 and f2 take l d d_FFN. In decode, after l positions: d², (l + 1) d and
 * d d_FFN. Everything else is taken to hide in the pipeline.
 */
public enum SpatialOperator {
    /** Query projection. */
    Q,
    /** Key projection. */
    K,
    /** Value projection. */
    V,
    /** Q Kᵀ. */
    A1,
    /** Softmax(Q Kᵀ) V. */
    A2,
    /** Output projection. */
    P,
    /** First matrix of the feed-forward network. */
    F1,
    /** Second matrix of the feed-forward network. */
    F2;

    /** Whether it multiplies with weights, not with keys or values. */
    public boolean hasWeights() {
        return this != A1 && this != A2;
    }

    /** s_i, elements of the weights. */
    public long weights(TransformerShape shape) {
        return switch (this) {
            case Q, K, V, P -> (long) shape.hidden() * shape.hidden();
            case F1, F2 -> (long) shape.hidden() * shape.feedForward();
            case A1, A2 -> 0;
        };
    }

    /** Multiply-accumulates of a layer over {@code tokens} of a prompt. */
    public long prefillMacs(TransformerShape shape, int tokens) {
        return hasWeights() ? tokens * weights(shape) : (long) tokens * tokens * shape.hidden();
    }

    /** Multiply-accumulates of a layer for one token after {@code positions} others. */
    public long decodeMacs(TransformerShape shape, int positions) {
        return hasWeights() ? weights(shape) : (positions + 1L) * shape.hidden();
    }
}
