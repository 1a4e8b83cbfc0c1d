// SPDX-License-Identifier: Apache-2.0

package dev.millrace.model;

import dev.millrace.numerics.KeyFormat;

/**
 * The shape of a decoder, for the planner and the emitters: everything about the network but its weights.
 *
 * @param name the model directory's name
 * @param attention its heads
 * @param tiedHead whether the head is the embedding matrix
 * @param tokens that begin and end a text
 * @param keys how keys are stored: MXINT8 unless import, which sees the weights, chose otherwise
 */
public record ModelSpec(
        Family family,
        String name,
        ModelSizes sizes,
        Heads attention,
        Arithmetic arithmetic,
        boolean tiedHead,
        TextTokens tokens,
        KeyFormat keys) {

    public ModelSpec {
        if (arithmetic.positions() instanceof Positions.Rope && attention.dim() % 2 != 0) {
            throw new IllegalArgumentException("head dim " + attention.dim() + " must be even for rotary positions");
        }
    }

    /** This shape with a head of its own, or none. */
    public ModelSpec withTiedHead(boolean tied) {
        return new ModelSpec(family, name, sizes, attention, arithmetic, tied, tokens, keys);
    }

    /** This model with keys stored in another format. */
    public ModelSpec withKeys(KeyFormat format) {
        return new ModelSpec(family, name, sizes, attention, arithmetic, tiedHead, tokens, format);
    }

    /** This model with other sizes and heads. */
    public ModelSpec withSizes(ModelSizes others, Heads heads) {
        return new ModelSpec(family, name, others, heads, arithmetic, tiedHead, tokens, keys);
    }

    public int layers() {
        return sizes.layers();
    }

    public int hidden() {
        return sizes.hidden();
    }

    public int ffn() {
        return sizes.ffn();
    }

    public int vocab() {
        return sizes.vocab();
    }

    public int maxPositions() {
        return sizes.maxPositions();
    }

    public NormKind norm() {
        return arithmetic.norm();
    }

    public double normEpsilon() {
        return arithmetic.normEpsilon();
    }

    public Activation activation() {
        return arithmetic.activation();
    }

    public Positions positions() {
        return arithmetic.positions();
    }

    public Biases biases() {
        return arithmetic.biases();
    }

    public Multipliers multipliers() {
        return arithmetic.multipliers();
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
}
