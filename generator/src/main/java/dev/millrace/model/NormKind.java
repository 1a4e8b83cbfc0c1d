// SPDX-License-Identifier: Apache-2.0

package dev.millrace.model;

/** How activations are normalised before a block. */
public enum NormKind {
    /** y = gain * x / sqrt(mean(x^2) + epsilon). */
    RMS,
    /** y = gain * (x - mean(x)) / sqrt(variance(x) + epsilon) + bias. */
    LAYER
}
