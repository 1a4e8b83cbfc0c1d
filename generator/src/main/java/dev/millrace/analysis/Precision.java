// SPDX-License-Identifier: Apache-2.0
package dev.millrace.analysis;

/**
 * Widths of the operands.
 *
 * @param weightBits b_W
 * @param activationBits b_A, also of keys and values
 */
public record Precision(int weightBits, int activationBits) {
    public static final Precision W4A8 = new Precision(4, 8);
    public static final Precision W8A8 = new Precision(8, 8);
    public static final Precision W16A16 = new Precision(16, 16);

    public Precision {
        if (weightBits < 1 || activationBits < 1) {
            throw new IllegalArgumentException(
                    "W" + weightBits + "A" + activationBits + ": expected at least one bit each");
        }
    }
}
