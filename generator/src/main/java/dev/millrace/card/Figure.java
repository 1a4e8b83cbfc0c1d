// SPDX-License-Identifier: Apache-2.0
package dev.millrace.card;

import dev.millrace.fabric.Resources;
import java.util.Locale;

/** Bounds of a card's figures, far above those of any card: what is beyond them is a mistake, and would overflow. */
final class Figure {
    private static final int MOST_CHANNELS = 1024;
    private static final long MOST_BYTES = 1L << 44;
    private static final double MOST_GIGABYTES_PER_SECOND = 1e5;
    private static final double MOST_MEGAHERTZ = 10_000;
    private static final double MOST_WATTS = 100_000;
    private static final double MOST_TERA_OPERATIONS = 1e6;
    private static final long MOST_LOGIC_CELLS = 100_000_000;
    private static final long MOST_BLOCKS = 100_000;

    private Figure() {}

    static void channels(String group, int channels) {
        within(group, "channels", channels, 1, MOST_CHANNELS);
    }

    static void bytes(String group, long bytes) {
        within(group, "bytes", (double) bytes, 1, MOST_BYTES);
    }

    static void gigabytesPerSecond(String group, double rate) {
        within(group, "gigabytes_per_second", rate, 1e-3, MOST_GIGABYTES_PER_SECOND);
    }

    /** Checks the clock of kernels. */
    static void kernelMegahertz(String group, int clock) {
        within(group, "megahertz", clock, Clock.MIN_MEGAHERTZ, Clock.MAX_MEGAHERTZ);
    }

    static void megahertz(String group, double clock) {
        within(group, "megahertz", clock, 1, MOST_MEGAHERTZ);
    }

    static void watts(String group, double watts) {
        within(group, "tdp_watts", watts, 1e-3, MOST_WATTS);
    }

    static void teraOperations(String group, double peak) {
        within(group, "tera_operations_per_second", peak, 1e-3, MOST_TERA_OPERATIONS);
    }

    /** Checks a number of units that are counted: links, engines, multiplier blocks and memory blocks. */
    static void count(String group, String key, double count) {
        within(group, key, count, 0, MOST_BLOCKS);
    }

    /** Between two dies. */
    static void wires(String group, int wires) {
        within(group, "wires", wires, 1, MOST_BLOCKS);
    }

    static void resources(String group, Resources resources) {
        within(group, "luts", (double) resources.luts(), 0, MOST_LOGIC_CELLS);
        within(group, "flip_flops", (double) resources.flipFlops(), 0, MOST_LOGIC_CELLS);
        count(group, "dsps", (double) resources.dsps());
        count(group, "bram36s", resources.bram36s());
        count(group, "urams", (double) resources.urams());
    }

    private static void within(String group, String key, double value, double least, double most) {
        if (!(value >= least && value <= most)) {
            throw new CardException(String.format(
                    Locale.ROOT,
                    "%s of %s is %s: expected %s to %s",
                    key,
                    group,
                    text(value),
                    text(least),
                    text(most)));
        }
    }

    private static String text(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? String.format(Locale.ROOT, "%,.0f", value)
                : Double.toString(value);
    }
}
