// SPDX-License-Identifier: Apache-2.0

package dev.millrace.model;

import java.util.function.UnaryOperator;

/** One decoder layer. */
public record LayerWeights(AttentionWeights attention, FeedForwardWeights feedForward) {

    /** This layer with another attention. */
    public LayerWeights withAttention(AttentionWeights other) {
        return new LayerWeights(other, feedForward);
    }

    /** This layer with each projection as {@code change} makes it of the one that is here. */
    public LayerWeights withProjections(UnaryOperator<LinearWeights> change) {
        return new LayerWeights(
                new AttentionWeights(
                        attention.norm(),
                        change.apply(attention.query()),
                        change.apply(attention.key()),
                        change.apply(attention.value()),
                        attention.headNorms(),
                        change.apply(attention.output())),
                new FeedForwardWeights(
                        feedForward.norm(),
                        feedForward.gate().map(change),
                        change.apply(feedForward.up()),
                        change.apply(feedForward.down())));
    }
}
