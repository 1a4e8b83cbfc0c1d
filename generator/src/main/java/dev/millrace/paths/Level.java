// SPDX-License-Identifier: Apache-2.0
package dev.millrace.paths;

/** A kind of logic that a path passes through. */
public enum Level {
    LUT,
    /** MUXF7 to MUXF9. */
    MUXF,
    /** CARRY8: eight bits of a carry chain, or a part of them. */
    CARRY,
    /** A multiplier or an adder of a DSP slice, without a register. */
    DSP,
    /** A LUT RAM, read at an address. */
    LUT_RAM
}
