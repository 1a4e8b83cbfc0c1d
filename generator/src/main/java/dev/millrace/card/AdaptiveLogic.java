// SPDX-License-Identifier: Apache-2.0
package dev.millrace.card;

/**
 * The fabric of an Intel FPGA.
 *
 * @param modules adaptive logic modules
 * @param m20ks memory blocks of 20 Kbit
 * @param multiplierBlocks DSP or AI tensor blocks
 */
public record AdaptiveLogic(int modules, int m20ks, int multiplierBlocks, String source) {
    public AdaptiveLogic {
        Figure.count("[adaptive_logic]", "m20ks", m20ks);
        Figure.count("[adaptive_logic]", "multiplier_blocks", multiplierBlocks);
        Card.requireSource(source, "[adaptive_logic]");
    }
}
