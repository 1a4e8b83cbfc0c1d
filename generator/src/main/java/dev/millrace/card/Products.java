// SPDX-License-Identifier: Apache-2.0
package dev.millrace.card;

/** Products of one multiplier block in a cycle, of operands up to these widths. */
public record Products(int weightBits, int activationBits, int perCycle, String source) {
    public Products {
        Figure.count("[[products]]", "weight_bits", weightBits);
        Figure.count("[[products]]", "activation_bits", activationBits);
        Figure.count("[[products]]", "per_cycle", perCycle);
        Card.requireSource(source, "[[products]]");
    }
}
