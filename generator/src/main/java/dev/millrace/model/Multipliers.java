// SPDX-License-Identifier: Apache-2.0

package dev.millrace.model;

import java.util.OptionalDouble;

/**
 * Factors that a model has beside its weights; import multiplies them into the weights.
 *
 * @param embedding of the embedding rows
 * @param attention of the scores; 1 / sqrt(head dim) if absent
 * @param residual of what attention and feed-forward add to the residual
 * @param logits of the logits
 */
public record Multipliers(double embedding, OptionalDouble attention, double residual, double logits) {
    /** A model without any. */
    public static final Multipliers NONE = new Multipliers(1, OptionalDouble.empty(), 1, 1);

    public Multipliers {
        requireFinite("embedding multiplier", embedding);
        requireFinite("attention multiplier", attention.orElse(1));
        requireFinite("residual multiplier", residual);
        requireFinite("multiplier of the logits", logits);
    }

    private static void requireFinite(String what, double value) {
        if (!Double.isFinite(value) || value == 0) {
            throw new IllegalArgumentException(what + " " + value + " must be a number other than 0");
        }
    }
}
