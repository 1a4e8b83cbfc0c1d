// SPDX-License-Identifier: Apache-2.0
package dev.millrace.fabric;

/**
 * Delays of an UltraScale+ device of speed grade -2 (0.85 V, as the -2L parts of Alveo cards have), in ns: a model of a
 * few constants that says which paths are too long for a clock, not a sign-off. Sources:
 *
 * <ul>
 *   <li>[U250] a report of Vivado for an Alveo U250 (-2), in the source of RapidStream's {@code TimingReportParser};
 *   <li>[HLS] reports of Vivado for an HLS kernel at 250 MHz (-2, as its clock-to-out is that of [U250]), in public Tcl that
 *       adds up delays of DSP slices ({@code get_delay_in_to_out});
 *   <li>[Calyx] routed reports of the evaluation of Calyx and Reticle, xczu3eg (-1);
 *   <li>[DS923] Virtex UltraScale+, DC and AC switching characteristics, 1.20;
 *   <li>estimate: there is no public figure, or there are many that differ.
 * </ul>
 */
public final class Delays {
    /** Clock to Q of a flip-flop [U250]. */
    public static final double CLOCK_TO_Q = 0.079;

    /** A flip-flop's data before the clock: reports have 0.025 to 0.03 in its favour [U250, Calyx]. */
    public static final double SETUP = 0;

    /** A flip-flop's enable or reset before the clock (estimate). */
    public static final double CONTROL_SETUP = 0.06;

    /** Jitter of 0.035 ns [U250], and an estimate of 0.1 ns for skew within a die. */
    public static final double UNCERTAINTY = 0.135;

    /** A LUT: 0.035 to 0.18 by input and place [Calyx], 0.05 to 0.124 [U250]. */
    public static final double LUT = 0.12;

    /** MUXF7, MUXF8 or MUXF9, beside the LUTs that feed it (estimate). */
    public static final double MUXF = 0.07;

    /** Into a carry chain, at S or DI, and out of it or on: 0.18 to 0.25 [Calyx]. */
    public static final double CARRY_IN = 0.24;

    /** From CI to a sum: 0.072 to 0.097 [Calyx]. */
    public static final double CARRY_SUM = 0.10;

    /** From CI to CO, four bits: a CARRY8 takes 0.023 and its wire to the next 0.028 [Calyx]. */
    public static final double CARRY_FOUR_BITS = 0.026;

    /** A LUT's wire into the carry chain of its own slice: 0.01 [Calyx]. */
    public static final double WIRE_IN_SLICE = 0.01;

    /** A LUT RAM or a shift register: clock to output (estimate). */
    public static final double LUT_RAM_CLOCK_TO_OUT = 0.50;

    /** What is written to a LUT RAM, and where, before the clock (estimate). */
    public static final double LUT_RAM_SETUP = 0.10;

    /** Block RAM without its output register [U250]; DS958 has 0.901 for the next family. */
    public static final double BLOCK_RAM_CLOCK_TO_OUT = 0.83;

    /** Block RAM with its output register (estimate, from DS958: 0.262 for the next family). */
    public static final double BLOCK_RAM_REGISTER_TO_OUT = 0.26;

    /** Ultra RAM without its output register (estimate: DS923 has no clock-to-out of it). */
    public static final double ULTRA_RAM_CLOCK_TO_OUT = 1.2;

    /** Ultra RAM with its output register (estimate). */
    public static final double ULTRA_RAM_REGISTER_TO_OUT = 0.35;

    /** Address, data or enable of a block or ultra RAM before the clock (estimate). */
    public static final double RAM_SETUP = 0.35;

    /** A DSP slice from A or B to its product: 0.192 + 0.076 + 0.505 + 0.047 [HLS]. */
    public static final double DSP_MULTIPLIER = 0.82;

    /** What a pre-adder adds to that: without ADREG DS923 allows 565 MHz in place of 775 MHz. */
    public static final double DSP_PRE_ADDER = 0.48;

    /** From the product, C or PCIN to the sum [HLS]; two of them and the multiplier are 1 / 544 MHz [DS923]. */
    public static final double DSP_ADDER = 0.585;

    /** From the sum to P or PCOUT, without a register [HLS]. */
    public static final double DSP_OUTPUT = 0.109;

    /** Clock to P from its register: 0.347 in an unplaced report of -1; the same as an estimate. */
    public static final double DSP_REGISTER_TO_OUT = 0.347;

    /** From an inner register on, and a pin before one: 0.159 for an enable [HLS]. */
    public static final double DSP_SETUP = 0.159;

    private static final double WIRE = 0.25;
    private static final double WIRE_BY_FAN_OUT = 0.05;

    private Delays() {}

    /**
     * A routed wire. Reports have 0.08 to 0.6 for a fan-out of 1 to 100 [Calyx], 0.15 to 0.57 [U250]; 16 wires of a path on
     * a VU9P took 0.18 each at best (alexforencich/verilog-axi, issue 13). With this, eight LUTs are what 4 ns have room for.
     *
     * @param fanOut pins that it drives
     */
    public static double wire(int fanOut) {
        return WIRE + WIRE_BY_FAN_OUT * Math.log(Math.max(1, fanOut)) / Math.log(2);
    }
}
