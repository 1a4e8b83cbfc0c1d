// SPDX-License-Identifier: Apache-2.0
package dev.millrace.card;

import java.util.OptionalInt;

/**
 * Clock of the kernels.
 *
 * @param aimMegahertz what plans aim at
 * @param highestMegahertz the highest published for a language model
 */
public record Clock(int aimMegahertz, OptionalInt highestMegahertz, String source) {
    /** Least clock of kernels, in MHz. */
    public static final int MIN_MEGAHERTZ = 50;

    /** Highest clock of kernels, in MHz. */
    public static final int MAX_MEGAHERTZ = 600;

    public Clock {
        Figure.kernelMegahertz("[clock]", aimMegahertz);
        highestMegahertz.ifPresent(highest -> Figure.kernelMegahertz("[clock]", highest));
        Card.requireSource(source, "[clock]");
    }
}
