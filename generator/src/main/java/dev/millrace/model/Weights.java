// SPDX-License-Identifier: Apache-2.0

package dev.millrace.model;

import java.util.Optional;
import java.util.function.UnaryOperator;

/** A model's weights in canonical form, read only as they are asked for. */
public interface Weights {
    /** One row per token, shape (vocab, hidden). */
    Matrix embedding();

    /** One row per position, shape (maxPositions, hidden), if positions are learned. */
    Optional<Matrix> positionEmbedding();

    /**
     * Layer {@code index}, from 0. What has to be rearranged is rearranged when first read and is kept as long as the
     * returned object, so take the object once and drop it when done with the layer.
     */
    LayerWeights layer(int index);

    NormWeights finalNorm();

    /** Maps the last hidden state to logits, shape (vocab, hidden); the embedding itself if the head is tied. */
    Matrix head();

    /** These weights with each layer as {@code change} makes it of the one that is here, whenever it is asked for. */
    default Weights withLayers(UnaryOperator<LayerWeights> change) {
        return new ChangedWeights(this, change, UnaryOperator.identity());
    }

    /** These weights with the head as {@code change} makes it of the one that is here. */
    default Weights withHead(UnaryOperator<Matrix> change) {
        return new ChangedWeights(this, UnaryOperator.identity(), change);
    }
}
