// SPDX-License-Identifier: Apache-2.0
package dev.millrace.place;

import dev.millrace.fabric.Resources;
import dev.millrace.plan.Budgets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Units on dies, and the moves that make a placement better. What it costs is a sum over all that has a budget, of how
 * much of the budget is taken to the eighth power, so that the fullest counts most, and more for what is beyond it; wires count by themselves as well, so
 * that what fits on one die stays there. The search goes on while any unit costs less on another die, or two of them
 * exchanged; the chain crosses between dies no more often than there are boundaries. It is the same for the same design.
 */
final class Floorplan {
    private static final Budgets.Kind[] KINDS = {
        Budgets.Kind.LUT, Budgets.Kind.FF, Budgets.Kind.DSP, Budgets.Kind.BRAM, Budgets.Kind.URAM
    };

    /** Far more than any share of budgets. */
    private static final double BEYOND = 1e9;

    /** Beyond a budget, so that it is kept wherever it can be, whether it binds or not. */
    private static final double BUDGET = 1e3;

    private static final double WIRE = 1e-4;
    private static final double LESS = 1 - 1e-9;

    private final double[][] aims;
    private final double[][] limits;
    private final double wireAim;
    private final double wireLimit;

    private final double[][] costs;
    private final int[] bound;
    private final boolean[] chained;
    private final int[][] neighbours;
    private final double[][] wiresTo;
    private final double[][][] relaysTo;

    private final int[] die;
    private final double[][] used;
    private final double[] crossing;

    /**
     * Units that stay together, with the FIFOs that they read.
     *
     * @param die that they are bound to, −1 if they are free
     * @param chained whether it is one of the chain of lanes
     */
    record Node(Resources cost, int die, boolean chained) {}

    /** Streams between two nodes. */
    record Edge(int from, int to, long wires, Resources relay) {}

    /**
     * Nothing is placed yet.
     *
     * @param available by die, from the bottom
     * @param wires at each boundary; infinite if it is not known
     */
    Floorplan(List<Node> nodes, List<Edge> edges, List<Resources> available, double wires, Budgets budgets) {
        this.aims = available.stream().map(die -> scaled(die, budgets::share)).toArray(double[][]::new);
        this.limits = available.stream().map(die -> scaled(die, budgets::most)).toArray(double[][]::new);
        this.wireAim = wires * budgets.share(Budgets.Kind.WIRES);
        this.wireLimit = wires * budgets.most(Budgets.Kind.WIRES);
        this.costs = nodes.stream().map(node -> vector(node.cost())).toArray(double[][]::new);
        this.bound = nodes.stream().mapToInt(Node::die).toArray();
        this.chained = new boolean[nodes.size()];
        for (int unit = 0; unit < chained.length; unit++) {
            chained[unit] = nodes.get(unit).chained();
        }
        this.neighbours = new int[nodes.size()][];
        this.wiresTo = new double[nodes.size()][];
        this.relaysTo = new double[nodes.size()][][];
        for (int unit = 0; unit < neighbours.length; unit++) {
            int self = unit;
            List<Edge> own = edges.stream()
                    .filter(edge -> edge.from() == self || edge.to() == self)
                    .toList();
            neighbours[unit] = own.stream()
                    .mapToInt(edge -> edge.from() == self ? edge.to() : edge.from())
                    .toArray();
            wiresTo[unit] = own.stream().mapToDouble(Edge::wires).toArray();
            relaysTo[unit] = own.stream().map(edge -> vector(edge.relay())).toArray(double[][]::new);
        }
        this.die = new int[nodes.size()];
        this.used = new double[available.size()][KINDS.length];
        this.crossing = new double[available.size() - 1];
    }

    /** The die of each node, and what that costs. */
    record Layout(List<Integer> dies, double cost) {
        Layout {
            dies = List.copyOf(dies);
        }

        boolean isBetterThan(Layout other) {
            return cost < other.cost * LESS;
        }
    }

    /** The best placement that is found. */
    Layout search() {
        Layout best = null;
        for (int[] start : starts()) {
            begin(start);
            descend();
            Layout found = new Layout(Arrays.stream(die).boxed().toList(), cost());
            if (best == null || found.isBetterThan(best)) {
                best = found;
            }
        }
        return best;
    }

    /** The chain in even parts from the bottom, all others on one die; and all on the die of what is bound first. */
    private List<int[]> starts() {
        List<int[]> starts = new ArrayList<>();
        int chain = 0;
        for (boolean each : chained) {
            chain += each ? 1 : 0;
        }
        for (int centre = 0; centre < used.length; centre++) {
            int[] start = new int[die.length];
            int placed = 0;
            for (int unit = 0; unit < start.length; unit++) {
                start[unit] = chained[unit] ? placed++ * used.length / chain : centre;
            }
            starts.add(start);
        }
        int[] together = new int[die.length];
        Arrays.fill(
                together, Arrays.stream(bound).filter(at -> at >= 0).findFirst().orElse(0));
        starts.add(together);
        return starts;
    }

    private void begin(int[] start) {
        Arrays.stream(used).forEach(kinds -> Arrays.fill(kinds, 0));
        Arrays.fill(crossing, 0);
        for (int unit = 0; unit < die.length; unit++) {
            die[unit] = bound[unit] >= 0 ? bound[unit] : start[unit];
            add(used[die[unit]], costs[unit], 1);
        }
        for (int unit = 0; unit < die.length; unit++) {
            for (int i = 0; i < neighbours[unit].length; i++) {
                if (neighbours[unit][i] < unit) {
                    route(unit, i, 1);
                }
            }
        }
    }

    private void descend() {
        boolean better = true;
        while (better) {
            better = false;
            for (int unit = 0; unit < die.length; unit++) {
                better |= bound[unit] < 0 && moveToBest(unit);
            }
            for (int one = 0; one < die.length; one++) {
                for (int other = 0; other < one; other++) {
                    better |= exchange(one, other);
                }
            }
        }
    }

    private boolean isStraight() {
        int crossings = 0;
        int before = -1;
        for (int unit = 0; unit < die.length; unit++) {
            if (isLink(unit)) {
                crossings += before >= 0 && die[unit] != before ? 1 : 0;
                before = die[unit];
            }
        }
        return crossings <= crossing.length;
    }

    private boolean isLink(int unit) {
        return chained[unit] && bound[unit] < 0;
    }

    private boolean moveToBest(int unit) {
        int from = die[unit];
        int best = from;
        double least = cost();
        for (int to = 0; to < used.length; to++) {
            if (to != from) {
                move(unit, to);
                double cost = cost();
                if (cost < least * LESS && isStraight()) {
                    best = to;
                    least = cost;
                }
            }
        }
        move(unit, best);
        return best != from;
    }

    /** Two of the chain are alike. */
    private boolean exchange(int one, int other) {
        if (bound[one] >= 0 || bound[other] >= 0 || die[one] == die[other] || (chained[one] && chained[other])) {
            return false;
        }
        double before = cost();
        int first = die[one];
        int second = die[other];
        move(one, second);
        move(other, first);
        if (cost() < before * LESS && isStraight()) {
            return true;
        }
        move(one, first);
        move(other, second);
        return false;
    }

    private void move(int unit, int to) {
        if (die[unit] == to) {
            return;
        }
        connect(unit, -1);
        add(used[die[unit]], costs[unit], -1);
        die[unit] = to;
        add(used[to], costs[unit], 1);
        connect(unit, 1);
    }

    private void connect(int unit, int sign) {
        for (int i = 0; i < neighbours[unit].length; i++) {
            route(unit, i, sign);
        }
    }

    /** Streams between dies have a relay on each die from one end to the other. */
    private void route(int unit, int neighbour, int sign) {
        int here = die[unit];
        int there = die[neighbours[unit][neighbour]];
        if (here == there) {
            return;
        }
        int low = Math.min(here, there);
        int high = Math.max(here, there);
        for (int at = low; at < high; at++) {
            crossing[at] += sign * wiresTo[unit][neighbour];
        }
        for (int at = low; at <= high; at++) {
            add(used[at], relaysTo[unit][neighbour], sign);
        }
    }

    private double cost() {
        double cost = 0;
        for (int at = 0; at < used.length; at++) {
            for (int kind = 0; kind < KINDS.length; kind++) {
                cost += cost(used[at][kind], aims[at][kind], limits[at][kind]);
            }
        }
        for (double wires : crossing) {
            cost += cost(wires, wireAim, wireLimit) + WIRE * wires;
        }
        return cost;
    }

    private static double cost(double used, double aim, double limit) {
        if (used <= 0) {
            return 0;
        }
        double share = used / aim;
        double square = share * share;
        double fourth = square * square;
        return fourth * fourth
                + (used > aim ? BUDGET * (share - 1) : 0)
                + (used > limit ? BEYOND * (used / limit - 1) : 0);
    }

    private static void add(double[] to, double[] what, int sign) {
        for (int kind = 0; kind < to.length; kind++) {
            to[kind] += sign * what[kind];
        }
    }

    private interface Share {
        double of(Budgets.Kind kind);
    }

    private static double[] scaled(Resources resources, Share share) {
        return Arrays.stream(KINDS)
                .mapToDouble(kind -> kind.of(resources) * share.of(kind))
                .toArray();
    }

    private static double[] vector(Resources resources) {
        return scaled(resources, kind -> 1);
    }
}
