// SPDX-License-Identifier: Apache-2.0
package dev.millrace.reference;

import dev.millrace.model.Activation;
import dev.millrace.numerics.Blocks;
import dev.millrace.numerics.FixedPoint;

/** What stands between the two linear operators of the feed-forward part. */
final class FeedForward {
    private final Activation activation;

    FeedForward(Activation activation) {
        this.activation = activation;
    }

    /** Activates the Q16.16 outputs of gate and up, or of up alone, and quantizes them for down. */
    MxVector apply(int[] gateUp) {
        return activation == Activation.SILU_GATED ? gated(gateUp) : plain(gateUp);
    }

    /** Blocks of 32 gates and 32 ups alternate; their products have 32 fraction bits. */
    private MxVector gated(int[] gateUp) {
        long[] products = new long[gateUp.length / 2];
        for (int i = 0; i < products.length; i++) {
            int gate = i / Blocks.SIZE * 2 * Blocks.SIZE + i % Blocks.SIZE;
            products[i] = MathFunctions.activate(activation, gateUp[gate]) * gateUp[gate + Blocks.SIZE];
        }
        return Quantizer.quantize(products, 2 * FixedPoint.FRACTION_BITS);
    }

    private MxVector plain(int[] up) {
        long[] activated = new long[up.length];
        for (int i = 0; i < up.length; i++) {
            activated[i] = MathFunctions.activate(activation, up[i]);
        }
        return Quantizer.quantize(activated, FixedPoint.FRACTION_BITS);
    }
}
