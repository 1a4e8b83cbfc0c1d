// SPDX-License-Identifier: Apache-2.0
package dev.millrace.timing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The time of a lane, and the beats that wait in its FIFO. The channel fills the FIFO at a constant rate until it is full;
 * the lane takes a beat in as many cycles as it holds it, or as fast as beats come.
 */
final class LaneClock {
    private final double rate;
    private final double depth;
    private final Map<String, double[]> steps = new LinkedHashMap<>();
    private double[] step = enter("launch");
    private double time;
    private double waiting;
    private double idle;

    /**
     * @param rate beats that the channel gives per cycle, at most 1
     * @param depth beats that the FIFO holds
     */
    LaneClock(double rate, double depth) {
        this.rate = rate;
        this.depth = depth;
    }

    double time() {
        return time;
    }

    /** Cycles in which the channel had nothing to do, because the FIFO was full or reads were held back. */
    double channelIdle() {
        return idle;
    }

    /** What is counted from now on belongs to this operator. */
    double[] enter(String operator) {
        step = steps.computeIfAbsent(operator, name -> new double[3]);
        return step;
    }

    List<Timing.Step> steps() {
        return steps.entrySet().stream()
                .map(entry ->
                        new Timing.Step(entry.getKey(), entry.getValue()[0], entry.getValue()[1], entry.getValue()[2]))
                .toList();
    }

    /** Forgets what was counted so far, but not the time. */
    void forget() {
        steps.clear();
        idle = 0;
        enter("boundary");
    }

    /** Nothing is taken until {@code event}. */
    void await(double event) {
        if (event > time) {
            step[2] += event - time;
            pass(event - time, 0);
        }
    }

    /** Nothing is read, either, for so many cycles from {@code event} on, and nothing was read ahead. */
    void relaunch(double event, double cycles) {
        double begin = Math.max(time, event);
        step[2] += begin + cycles - time;
        idle += begin + cycles - time;
        time = begin + cycles;
        waiting = 0;
    }

    /** Beats that wait in the FIFO at {@code event}, if none are taken until then. */
    double filled(double event) {
        return Math.min(depth, waiting + rate * Math.max(0, event - time));
    }

    /** Beats that may be asked for then. */
    double room(double event) {
        return depth - filled(event);
    }

    /** Takes beats, each held for {@code hold} cycles; returns when the last one is done. */
    double take(double beats, double hold) {
        double wanted = beats * hold;
        double draining = hold * rate < 1 ? waiting / (1 / hold - rate) : Double.POSITIVE_INFINITY;
        step[0] += wanted;
        if (draining >= wanted) {
            pass(wanted, beats);
        } else {
            double first = draining / hold;
            pass(draining, first);
            double rest = (beats - first) / rate;
            step[1] += rest - (wanted - draining);
            time += rest;
        }
        return time;
    }

    /** Lets time pass while beats leave the FIFO evenly. */
    private void pass(double cycles, double beats) {
        double filled = waiting + rate * cycles - beats;
        if (filled > depth) {
            idle += (filled - depth) / rate;
        }
        waiting = Math.max(0, Math.min(depth, filled));
        time += cycles;
    }
}
