// SPDX-License-Identifier: Apache-2.0

package dev.millrace.model;

import dev.millrace.numerics.KeyFormat;

/**
 * The shape of a decoder, for the planner and the emitters: everything about the network but its weights.
 *
 * @param name the model directory's name
 * @param layers decoder layers
 * @param hidden width of the residual stream
 * @param ffn width inside the feed-forward block
 * @param attention its heads
 * @param vocab rows of the embedding and of the head
 * @param maxPositions longest context, tokens; at most the window of its attention
 * @param normEpsilon added to the mean square or the variance
 * @param tiedHead whether the head is the embedding matrix
 * @param biases which projections have one
 * @param multipliers factors beside the weights
 * @param tokens that begin and end a text
 * @param keys how keys are stored: MXINT8 unless import, which sees the weights, chose otherwise
 */
public record ModelSpec(
        Family family,
        String name,
        int layers,
        int hidden,
        int ffn,
        Heads attention,
        int vocab,
        int maxPositions,
        NormKind norm,
        double normEpsilon,
        Activation activation,
        Positions positions,
        boolean tiedHead,
        Biases biases,
        Multipliers multipliers,
        TextTokens tokens,
        KeyFormat keys) {

    public ModelSpec {
        requirePositive("layers", layers);
        requirePositive("hidden size", hidden);
        if (hidden > Limits.HIDDEN) {
            throw new IllegalArgumentException("hidden size " + hidden + " is above " + Limits.HIDDEN);
        }
        requirePositive("feed-forward size", ffn);
        requirePositive("vocabulary size", vocab);
        requirePositive("positions", maxPositions);
        if (positions instanceof Positions.Rope && attention.dim() % 2 != 0) {
            throw new IllegalArgumentException("head dim " + attention.dim() + " must be even for rotary positions");
        }
        if (!(normEpsilon > 0) || normEpsilon >= 1) {
            throw new IllegalArgumentException("norm epsilon " + normEpsilon + " must be between 0 and 1");
        }
    }

    /** This shape with a head of its own, or none. */
    public ModelSpec withTiedHead(boolean tied) {
        return new ModelSpec(
                family,
                name,
                layers,
                hidden,
                ffn,
                attention,
                vocab,
                maxPositions,
                norm,
                normEpsilon,
                activation,
                positions,
                tied,
                biases,
                multipliers,
                tokens,
                keys);
    }

    /** Query heads. */
    public int heads() {
        return attention.queries();
    }

    /** Key and value heads, a divisor of {@link #heads}. */
    public int kvHeads() {
        return attention.keyValues();
    }

    /** Width of one head. */
    public int headDim() {
        return attention.dim();
    }

    /**
     * The name as sources, scripts and Makefiles may have it, whatever the model's folder is called: characters other
     * than ASCII letters, digits, {@code .}, {@code _} and {@code -} are underscores.
     */
    public String label() {
        return name.replaceAll("[^A-Za-z0-9._-]", "_");
    }

    /** Width of all query heads together: rows of the query projection. */
    public int queryWidth() {
        return heads() * headDim();
    }

    /** Width of all key (or value) heads together: rows of the key projection. */
    public int keyWidth() {
        return kvHeads() * headDim();
    }

    /** This model with keys stored in another format. */
    public ModelSpec withKeys(KeyFormat format) {
        return new ModelSpec(
                family,
                name,
                layers,
                hidden,
                ffn,
                attention,
                vocab,
                maxPositions,
                norm,
                normEpsilon,
                activation,
                positions,
                tiedHead,
                biases,
                multipliers,
                tokens,
                format);
    }

    private static void requirePositive(String what, int value) {
        if (value <= 0) {
            throw new IllegalArgumentException(what + " " + value + " must be positive");
        }
    }
}
