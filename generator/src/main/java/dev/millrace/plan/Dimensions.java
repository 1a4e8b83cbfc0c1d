// SPDX-License-Identifier: Apache-2.0
package dev.millrace.plan;

import dev.millrace.model.Activation;
import dev.millrace.model.ModelSpec;
import dev.millrace.model.NormKind;
import dev.millrace.model.Positions;
import dev.millrace.numerics.Blocks;
import dev.millrace.numerics.KeyFormat;
import dev.millrace.numerics.WeightFormat;

/** A model's dimensions in blocks of 32 and beats of 64 bytes. */
public record Dimensions(ModelSpec spec) {
    /** Blocks of the residual stream. */
    public int hiddenBlocks() {
        return blocks(spec.hidden());
    }

    /** Blocks of one head. */
    public int headBlocks() {
        return blocks(spec.headDim());
    }

    /** Query heads. */
    public int heads() {
        return spec.heads();
    }

    /** Key/value heads. */
    public int kvHeads() {
        return spec.kvHeads();
    }

    /** How keys are stored. */
    public KeyFormat keys() {
        return spec.keys();
    }

    /** Blocks of the FFN dimension. */
    public int ffnBlocks() {
        return blocks(spec.ffn());
    }

    /** Blocks of the logits. */
    public int vocabularyBlocks() {
        return blocks(spec.vocab());
    }

    /** Whether the norm is LayerNorm. */
    public boolean centred() {
        return spec.norm() == NormKind.LAYER;
    }

    /** Whether the activation has a gate. */
    public boolean gated() {
        return spec.activation() == Activation.SILU_GATED;
    }

    /** Whether each head of queries and keys is normalized. */
    public boolean headNorms() {
        return spec.attention().normed();
    }

    /** Whether positions rotate queries and keys. */
    public boolean rotary() {
        return spec.positions() instanceof Positions.Rope;
    }

    public boolean learnedPositions() {
        return !rotary();
    }

    /** Blocks of all query heads. */
    public int attendedBlocks() {
        return heads() * headBlocks();
    }

    /** Blocks of queries and keys, which rotary positions turn. */
    public int rotatedBlocks() {
        return (heads() + kvHeads()) * headBlocks();
    }

    /** Blocks of queries, keys and values. */
    public int qkvBlocks() {
        return (heads() + 2 * kvHeads()) * headBlocks();
    }

    /** Beats of an embedding or position row: 16-bit mantissas, then one shift per block. */
    public int rowBeats() {
        return beats(hiddenBlocks() * Blocks.SIZE * Short.BYTES) + beats(hiddenBlocks());
    }

    /** Beats of a rotary row: 32-bit cos and sin for each pair of a head. */
    public int rotaryBeats() {
        return beats(headBlocks() * Blocks.SIZE * Integer.BYTES);
    }

    /** Blocks of the keys of one position, as they are stored. */
    public int keyBlocks() {
        return valueBlocks() * keys().terms();
    }

    /** Blocks of the values of one position. */
    public int valueBlocks() {
        return kvHeads() * headBlocks();
    }

    /** Beats of the keys of one position: mantissas, then exponents. */
    public int keyBeats() {
        return recordBeats(keyBlocks());
    }

    /** Beats of the values of one position. */
    public int valueBeats() {
        return recordBeats(valueBlocks());
    }

    private static int recordBeats(int blocks) {
        return beats(blocks * (Blocks.SIZE + 1));
    }

    private static int blocks(int elements) {
        return Blocks.pad(elements) / Blocks.SIZE;
    }

    private static int beats(int bytes) {
        return (bytes + WeightFormat.BEAT_BYTES - 1) / WeightFormat.BEAT_BYTES;
    }
}
