// SPDX-License-Identifier: Apache-2.0
package dev.millrace.quantize;

import java.util.Locale;

/**
 * How far a layer's keys lie from zero whatever the token, in the block of 32 where that is the most beside their spread.
 *
 * @param layer from 0
 * @param head key/value head, from 0
 * @param offset largest part of an element that is the same for all tokens
 * @param spread root mean square, over the block, of the part that tokens make
 */
public record KeyOffset(int layer, int head, double offset, double spread) {
    /** How many times the spread the offset is; keys that tokens do not make have nothing to lose. */
    public double ratio() {
        return spread == 0 ? 0 : offset / spread;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "layer %d key, head %d (%.4g beside a spread of %.3g)", layer, head, offset, spread);
    }
}
