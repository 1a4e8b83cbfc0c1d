// SPDX-License-Identifier: Apache-2.0

package dev.millrace.model;

import java.util.Optional;

/**
 * One decoder layer.
 *
 * @param query (heads * headDim, hidden)
 * @param key (kvHeads * headDim, hidden)
 * @param value (kvHeads * headDim, hidden)
 * @param headNorms of queries and keys, if their heads are normalized
 * @param output (hidden, heads * headDim)
 * @param gate (ffn, hidden), if the activation is gated
 * @param up (ffn, hidden)
 * @param down (hidden, ffn)
 */
public record LayerWeights(
        NormWeights attentionNorm,
        LinearWeights query,
        LinearWeights key,
        LinearWeights value,
        Optional<HeadNorms> headNorms,
        LinearWeights output,
        NormWeights ffnNorm,
        Optional<LinearWeights> gate,
        LinearWeights up,
        LinearWeights down) {}
