// SPDX-License-Identifier: Apache-2.0
package dev.millrace.paths;

import dev.millrace.fabric.Delays;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Nets, with what holds the state at both ends of a cycle, and the arcs of logic between them: static timing analysis.
 * A node is a net, or a place within a cell.
 */
final class TimingGraph {
    /** How what drives a node is wired to where an arc or the cycle ends. */
    enum Wire {
        /** Through the fabric. */
        ROUTED,
        /** From the LUT in front of a carry chain, if that drives nothing else. */
        IN_SLICE,
        /** Within a cell, or by a wire that only such cells have. */
        NONE
    }

    private record Start(int node, double delay, boolean input, Supplier<String> name) {}

    private record End(int node, double setup, Wire wire, boolean output, Supplier<String> name) {}

    private record Reached(End end, double nanoseconds) {}

    private static final Pattern INDEX = Pattern.compile("\\[\\d+\\]|\\$\\d+$"); // of a bit, or given by Yosys
    private static final int NO_ARC = -1;
    private static final int FOUR_BIT_CARRIES = 2; // in a CARRY8

    private final List<Start> starts = new ArrayList<>();
    private final List<End> ends = new ArrayList<>();
    private int[] from = new int[1024];
    private int[] to = new int[1024];
    private float[] delay = new float[1024];
    private Level[] level = new Level[1024];
    private Wire[] wire = new Wire[1024];
    private int arcs;
    private int[] fanOut = new int[1024];
    private int nodes;

    /** A new node. */
    int node() {
        if (nodes == fanOut.length) {
            fanOut = Arrays.copyOf(fanOut, 2 * nodes);
        }
        return nodes++;
    }

    /** A pin is driven by the net. */
    void load(int node) {
        if (node != Cell.CONSTANT) {
            fanOut[node]++;
        }
    }

    /** A cycle begins here, so long after the clock. */
    void start(int node, double clockToOut, Supplier<String> name) {
        start(node, clockToOut, false, name);
    }

    /** Another unit's register is before this net. */
    void input(int node, Supplier<String> name) {
        start(node, Delays.CLOCK_TO_Q, true, name);
    }

    private void start(int node, double clockToOut, boolean input, Supplier<String> name) {
        if (node != Cell.CONSTANT) {
            starts.add(new Start(node, clockToOut, input, name));
        }
    }

    /** A cycle ends here, so long before the clock. */
    void end(int node, double setup, Wire by, Supplier<String> name) {
        end(node, setup, by, false, name);
    }

    /** Another unit's register is behind this net. */
    void output(int node, Supplier<String> name) {
        end(node, Delays.SETUP, Wire.ROUTED, true, name);
    }

    private void end(int node, double setup, Wire by, boolean output, Supplier<String> name) {
        if (node != Cell.CONSTANT) {
            ends.add(new End(node, setup, by, output, name));
        }
    }

    /**
     * Logic from one node to another.
     *
     * @param of what it is counted as; null if as nothing
     */
    void arc(int source, int target, double by, Level of, Wire wired) {
        if (source == Cell.CONSTANT || target == Cell.CONSTANT) {
            return;
        }
        if (arcs == from.length) {
            from = Arrays.copyOf(from, 2 * arcs);
            to = Arrays.copyOf(to, 2 * arcs);
            delay = Arrays.copyOf(delay, 2 * arcs);
            level = Arrays.copyOf(level, 2 * arcs);
            wire = Arrays.copyOf(wire, 2 * arcs);
        }
        from[arcs] = source;
        to[arcs] = target;
        delay[arcs] = (float) by;
        level[arcs] = of;
        wire[arcs++] = wired;
    }

    private double wireDelay(int node, Wire by) {
        return switch (by) {
            case ROUTED -> Delays.wire(fanOut[node]);
            case IN_SLICE -> fanOut[node] == 1 ? Delays.WIRE_IN_SLICE : Delays.wire(fanOut[node]);
            case NONE -> 0;
        };
    }

    /** The longest paths of each kind, each between other registers or ports; bits of a word are one. */
    List<TimedPath> longest(int each) {
        int[] order = arcsInOrder();
        List<TimedPath> paths = new ArrayList<>();
        for (boolean input : new boolean[] {false, true}) {
            Arrivals arrivals = new Arrivals(order, input);
            for (Ends kind : Ends.values()) {
                if (kind.fromInput() == input) {
                    paths.addAll(arrivals.longest(kind, each));
                }
            }
        }
        paths.sort(Comparator.comparing(TimedPath::ends)
                .thenComparing(
                        Comparator.comparingDouble(TimedPath::nanoseconds).reversed()));
        return paths;
    }

    /** The arcs, none before one that leads to its source; those of a loop are left out. */
    private int[] arcsInOrder() {
        int[] first = new int[nodes + 1];
        int[] waits = new int[nodes];
        for (int i = 0; i < arcs; i++) {
            first[from[i] + 1]++;
            waits[to[i]]++;
        }
        for (int i = 0; i < nodes; i++) {
            first[i + 1] += first[i];
        }
        int[] next = Arrays.copyOf(first, nodes);
        int[] bySource = new int[arcs];
        for (int i = 0; i < arcs; i++) {
            bySource[next[from[i]]++] = i;
        }
        int[] ready = new int[nodes];
        int count = 0;
        for (int i = 0; i < nodes; i++) {
            if (waits[i] == 0) {
                ready[count++] = i;
            }
        }
        int[] order = new int[arcs];
        int ordered = 0;
        for (int i = 0; i < count; i++) {
            for (int k = first[ready[i]]; k < first[ready[i] + 1]; k++) {
                int arc = bySource[k];
                order[ordered++] = arc;
                if (--waits[to[arc]] == 0) {
                    ready[count++] = to[arc];
                }
            }
        }
        return Arrays.copyOf(order, ordered);
    }

    /** When what begins at registers, or what begins at inputs, is at each node. */
    private final class Arrivals {
        private final double[] at = new double[nodes];
        private final int[] by = new int[nodes];
        private final Start[] begun = new Start[nodes];

        Arrivals(int[] order, boolean input) {
            Arrays.fill(at, Double.NEGATIVE_INFINITY);
            Arrays.fill(by, NO_ARC);
            for (Start start : starts) {
                if (start.input == input && start.delay > at[start.node]) {
                    at[start.node] = start.delay;
                    begun[start.node] = start;
                }
            }
            for (int arc : order) {
                double arrival = at[from[arc]] + wireDelay(from[arc], wire[arc]) + delay[arc];
                if (arrival > at[to[arc]]) {
                    at[to[arc]] = arrival;
                    by[to[arc]] = arc;
                    begun[to[arc]] = begun[from[arc]];
                }
            }
        }

        List<TimedPath> longest(Ends kind, int each) {
            List<Reached> reached = new ArrayList<>();
            for (End end : ends) {
                if (end.output == kind.toOutput() && begun[end.node] != null) {
                    double wired = at[end.node] + wireDelay(end.node, end.wire);
                    reached.add(new Reached(end, wired + end.setup + Delays.UNCERTAINTY));
                }
            }
            reached.sort(Comparator.comparingDouble(Reached::nanoseconds).reversed());
            List<TimedPath> paths = new ArrayList<>();
            Set<String> known = new HashSet<>();
            for (Reached one : reached) {
                if (paths.size() == each) {
                    break;
                }
                String source = begun[one.end.node].name.get();
                String target = one.end.name.get();
                if (known.add(word(source) + " " + word(target))) {
                    paths.add(new TimedPath(kind, source, target, levels(one.end.node), one.nanoseconds));
                }
            }
            return paths;
        }

        private Map<Level, Integer> levels(int end) {
            Map<Level, Integer> levels = new EnumMap<>(Level.class);
            for (int node = end; by[node] != NO_ARC; node = from[by[node]]) {
                if (level[by[node]] != null) {
                    levels.merge(level[by[node]], 1, Integer::sum);
                }
            }
            levels.computeIfPresent(Level.CARRY, (any, fours) -> (fours + FOUR_BIT_CARRIES - 1) / FOUR_BIT_CARRIES);
            return levels;
        }

        private static String word(String name) {
            return INDEX.matcher(name).replaceAll("");
        }
    }
}
