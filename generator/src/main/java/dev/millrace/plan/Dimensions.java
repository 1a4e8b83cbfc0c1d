// SPDX-License-Identifier: Apache-2.0
package dev.millrace.plan;

import dev.millrace.model.Activation;
import dev.millrace.model.ModelSpec;
import dev.millrace.model.NormKind;
import dev.millrace.model.Positions;
import dev.millrace.numerics.Blocks;
import dev.millrace.numerics.KeyFormat;
import dev.millrace.numerics.WeightFormat;

/**
 * A model's dimensions in blocks of 32 and beats of 64 bytes.
 *
 * @param hiddenBlocks of the residual stream
 * @param headBlocks of one head
 * @param heads query heads
 * @param kvHeads key/value heads
 * @param keys how keys are stored
 * @param ffnBlocks of the FFN dimension
 * @param vocabularyBlocks of the logits
 * @param centred whether the norm is LayerNorm
 * @param gated whether the activation has a gate
 * @param headNorms whether each head of queries and keys is normalized
 * @param rotary whether positions rotate queries and keys
 */
public record Dimensions(
        int hiddenBlocks,
        int headBlocks,
        int heads,
        int kvHeads,
        KeyFormat keys,
        int ffnBlocks,
        int vocabularyBlocks,
        boolean centred,
        boolean gated,
        boolean headNorms,
        boolean rotary) {
    static Dimensions of(ModelSpec spec) {
        return new Dimensions(
                blocks(spec.hidden()),
                blocks(spec.headDim()),
                spec.heads(),
                spec.kvHeads(),
                spec.keys(),
                blocks(spec.ffn()),
                blocks(spec.vocab()),
                spec.norm() == NormKind.LAYER,
                spec.activation() == Activation.SILU_GATED,
                spec.attention().normed(),
                spec.positions() instanceof Positions.Rope);
    }

    public boolean learnedPositions() {
        return !rotary;
    }

    /** Blocks of all query heads. */
    public int attendedBlocks() {
        return heads * headBlocks;
    }

    /** Blocks of queries and keys, which rotary positions turn. */
    public int rotatedBlocks() {
        return (heads + kvHeads) * headBlocks;
    }

    /** Blocks of queries, keys and values. */
    public int qkvBlocks() {
        return (heads + 2 * kvHeads) * headBlocks;
    }

    /** Beats of an embedding or position row: 16-bit mantissas, then one shift per block. */
    public int rowBeats() {
        return beats(hiddenBlocks * Blocks.SIZE * Short.BYTES) + beats(hiddenBlocks);
    }

    /** Beats of a rotary row: 32-bit cos and sin for each pair of a head. */
    public int rotaryBeats() {
        return beats(headBlocks * Blocks.SIZE * Integer.BYTES);
    }

    /** Blocks of the keys of one position, as they are stored. */
    public int keyBlocks() {
        return valueBlocks() * keys.terms();
    }

    /** Blocks of the values of one position. */
    public int valueBlocks() {
        return kvHeads * headBlocks;
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
