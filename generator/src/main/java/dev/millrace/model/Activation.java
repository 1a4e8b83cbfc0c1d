// SPDX-License-Identifier: Apache-2.0

package dev.millrace.model;

/** The nonlinearity of the feed-forward block. */
public enum Activation {
    /** silu(gate) * up, with silu(x) = x / (1 + e^-x). */
    SILU_GATED,
    /** 0.5 x (1 + tanh(sqrt(2/pi) (x + 0.044715 x^3))). */
    GELU_TANH,
    /** 0.5 x (1 + erf(x / sqrt(2))). */
    GELU_ERF;

    /** Whether the block has a gate projection beside its up projection. */
    public boolean gated() {
        return this == SILU_GATED;
    }
}
