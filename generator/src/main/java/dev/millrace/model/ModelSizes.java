// SPDX-License-Identifier: Apache-2.0

package dev.millrace.model;

/**
 * Sizes of a decoder, but those of its heads.
 *
 * @param layers decoder layers
 * @param hidden width of the residual stream
 * @param ffn width inside the feed-forward block
 * @param vocab rows of the embedding and of the head
 * @param maxPositions longest context, tokens; at most the window of its attention
 */
public record ModelSizes(int layers, int hidden, int ffn, int vocab, int maxPositions) {
    public ModelSizes {
        requirePositive("layers", layers);
        requirePositive("hidden size", hidden);
        if (hidden > Limits.HIDDEN) {
            throw new IllegalArgumentException("hidden size " + hidden + " is above " + Limits.HIDDEN);
        }
        requirePositive("feed-forward size", ffn);
        requirePositive("vocabulary size", vocab);
        requirePositive("positions", maxPositions);
    }

    private static void requirePositive(String what, int value) {
        if (value <= 0) {
            throw new IllegalArgumentException(what + " " + value + " must be positive");
        }
    }
}
