// SPDX-License-Identifier: Apache-2.0
package dev.millrace.analysis;

/**
 * A spatial accelerator: each operator of a layer has hardware of its own.
 *
 * @param shape the model
 * @param precision b_W and b_A
 * @param units M_i
 * @param layers C, layers that stand side by side on a card
 * @param reuse r, MAC units that share a loaded weight
 * @param packed k, weights in a word of on-chip memory
 * @param weights where they are
 * @param fifoDepth s, of the small FIFOs
 */
public record SpatialDesign(
        TransformerShape shape,
        Precision precision,
        MacUnits units,
        int layers,
        int reuse,
        int packed,
        WeightPlace weights,
        int fifoDepth) {
    /** Where the weights of the C layers are. */
    public enum WeightPlace {
        ON_CHIP,
        STREAMED
    }

    private static final int FIFO_DEPTH = 16;

    public SpatialDesign {
        if (layers < 1 || reuse < 1 || packed < 1 || fifoDepth < 1) {
            throw new IllegalArgumentException("layers " + layers + ", reuse " + reuse + ", packed " + packed
                    + ", FIFO depth " + fifoDepth + ": expected at least 1 each");
        }
    }

    /** One layer, its weights streamed, each for one MAC unit, one to a word. */
    public static SpatialDesign of(TransformerShape shape, Precision precision, MacUnits units) {
        return new SpatialDesign(shape, precision, units, 1, 1, 1, WeightPlace.STREAMED, FIFO_DEPTH);
    }

    public SpatialDesign withUnits(MacUnits others) {
        return new SpatialDesign(shape, precision, others, layers, reuse, packed, weights, fifoDepth);
    }

    public SpatialDesign withLayers(int count) {
        return new SpatialDesign(shape, precision, units, count, reuse, packed, weights, fifoDepth);
    }

    public SpatialDesign withReuse(int shared) {
        return new SpatialDesign(shape, precision, units, layers, shared, packed, weights, fifoDepth);
    }

    public SpatialDesign withPacked(int perWord) {
        return new SpatialDesign(shape, precision, units, layers, reuse, perWord, weights, fifoDepth);
    }

    public SpatialDesign withWeights(WeightPlace place) {
        return new SpatialDesign(shape, precision, units, layers, reuse, packed, place, fifoDepth);
    }
}
