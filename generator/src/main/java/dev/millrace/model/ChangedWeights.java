// SPDX-License-Identifier: Apache-2.0

package dev.millrace.model;

import java.util.Optional;
import java.util.function.UnaryOperator;

/** Weights of which layers and head are others, made of those that are there when they are asked for. */
record ChangedWeights(Weights weights, UnaryOperator<LayerWeights> layers, UnaryOperator<Matrix> heads)
        implements Weights {
    @Override
    public Matrix embedding() {
        return weights.embedding();
    }

    @Override
    public Optional<Matrix> positionEmbedding() {
        return weights.positionEmbedding();
    }

    @Override
    public LayerWeights layer(int index) {
        return layers.apply(weights.layer(index));
    }

    @Override
    public NormWeights finalNorm() {
        return weights.finalNorm();
    }

    @Override
    public Matrix head() {
        return heads.apply(weights.head());
    }
}
