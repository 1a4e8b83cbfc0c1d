// SPDX-License-Identifier: Apache-2.0
package dev.millrace.timing;

import java.util.List;

/**
 * Where the cycles of a phase go, as the last lane sees it.
 *
 * @param cycles of the phase
 * @param megahertz clock of the kernels
 * @param bytes that all channels move
 * @param channelIdle cycles in which a channel had nothing to do, because its FIFO was full
 * @param steps operators in the order of their first use
 */
public record Timing(double cycles, int megahertz, double bytes, double channelIdle, List<Step> steps) {
    public Timing {
        steps = List.copyOf(steps);
    }

    /**
     * An operator, over all layers.
     *
     * @param operator its name, or what is between passes
     * @param works cycles in which the lane takes beats as fast as it can
     * @param starves cycles in which it waits for memory
     * @param waits cycles in which it waits for activations
     */
    public record Step(String operator, double works, double starves, double waits) {
        /** All of its cycles. */
        public double cycles() {
            return works + starves + waits;
        }
    }

    /** What bounds a phase. */
    public enum Bound {
        /** The channels are busy; more bandwidth would help. */
        MEMORY,
        /** The lanes multiply while the channels wait; more columns or lanes would help. */
        ARITHMETIC,
        /** Operators wait for each other while the channels wait; deeper FIFOs or a higher clock would help. */
        DEPENDENCE
    }

    /** Seconds of the phase. */
    public double seconds() {
        return cycles / (megahertz * 1e6);
    }

    /** Bytes per second over all channels. */
    public double bytesPerSecond() {
        return bytes / seconds();
    }

    /** What bounds the phase: the channels if they idle in less than a fiftieth of it, else the larger part of the rest. */
    public Bound bound() {
        if (channelIdle < 0.02 * cycles) {
            return Bound.MEMORY;
        }
        double works = steps.stream().mapToDouble(Step::works).sum();
        double waits = steps.stream().mapToDouble(Step::waits).sum();
        return works > waits ? Bound.ARITHMETIC : Bound.DEPENDENCE;
    }
}
