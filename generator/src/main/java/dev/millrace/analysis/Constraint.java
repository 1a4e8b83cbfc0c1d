// SPDX-License-Identifier: Apache-2.0
package dev.millrace.analysis;

/**
 * A demand that must be below its limit.
 *
 * @param quantity what is limited
 * @param equation of the paper
 * @param demand of the design on one card
 * @param limit of the card
 */
public record Constraint(Quantity quantity, int equation, double demand, double limit) {
    /** What a card has too little of; its unit. */
    public enum Quantity {
        /** Multiply-accumulates in a cycle. */
        COMPUTE,
        /** Bytes off the chip. */
        OFF_CHIP,
        /** Bytes on the chip. */
        ON_CHIP,
        /** Memory blocks. */
        BLOCKS
    }

    public boolean met() {
        return demand < limit;
    }
}
