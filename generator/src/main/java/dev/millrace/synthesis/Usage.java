// SPDX-License-Identifier: Apache-2.0
package dev.millrace.synthesis;

import dev.millrace.fabric.Resources;

/**
 * What a kernel, or the FIFO of a kind of stream, takes.
 *
 * @param kernel its name; of a FIFO {@code fifo}, its bits and its depth
 * @param units how many there are
 * @param unit what one takes, by synthesis
 * @param predicted what one takes, by its cost
 */
public record Usage(String kernel, int units, Resources unit, Resources predicted) {
    /** What all units take. */
    public Resources total() {
        return unit.times(units);
    }

    /** What all units take, by their cost. */
    public Resources predictedTotal() {
        return predicted.times(units);
    }
}
