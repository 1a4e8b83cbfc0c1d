// SPDX-License-Identifier: Apache-2.0

package dev.millrace.model;

import java.util.Optional;

/**
 * The feed-forward block of a layer.
 *
 * @param norm before it
 * @param gate (ffn, hidden), if the activation is gated
 * @param up (ffn, hidden)
 * @param down (hidden, ffn)
 */
public record FeedForwardWeights(
        NormWeights norm, Optional<LinearWeights> gate, LinearWeights up, LinearWeights down) {}
