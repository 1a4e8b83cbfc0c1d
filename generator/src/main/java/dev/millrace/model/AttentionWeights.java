// SPDX-License-Identifier: Apache-2.0

package dev.millrace.model;

import java.util.Optional;

/**
 * The attention of a layer.
 *
 * @param norm before it
 * @param query (heads * headDim, hidden)
 * @param key (kvHeads * headDim, hidden)
 * @param value (kvHeads * headDim, hidden)
 * @param headNorms of queries and keys, if their heads are normalized
 * @param output (hidden, heads * headDim)
 */
public record AttentionWeights(
        NormWeights norm,
        LinearWeights query,
        LinearWeights key,
        LinearWeights value,
        Optional<HeadNorms> headNorms,
        LinearWeights output) {

    /** These weights with another key projection. */
    public AttentionWeights withKey(LinearWeights other) {
        return new AttentionWeights(norm, query, other, value, headNorms, output);
    }

    /** These weights with other norms of heads. */
    public AttentionWeights withHeadNorms(HeadNorms others) {
        return new AttentionWeights(norm, query, key, value, Optional.of(others), output);
    }
}
