// SPDX-License-Identifier: Apache-2.0
package dev.millrace.place;

import dev.millrace.card.Card;
import dev.millrace.card.Logic;
import dev.millrace.card.Room;
import dev.millrace.compose.Pipeline;
import dev.millrace.compose.Stream;
import dev.millrace.compose.Unit;
import dev.millrace.fabric.Resources;
import dev.millrace.kernel.AttentionKernel;
import dev.millrace.kernel.LaneKernel;
import dev.millrace.kernel.RelayKernel;
import dev.millrace.place.Floorplan.Edge;
import dev.millrace.place.Floorplan.Node;
import dev.millrace.place.Placement.Boundary;
import dev.millrace.place.Placement.Die;
import dev.millrace.place.Placement.Route;
import dev.millrace.place.Placement.StreamFamily;
import dev.millrace.plan.Budgets;
import dev.millrace.plan.PlanException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Makes a placement: counts what units take, lets {@link Floorplan} spread them, and counts what is where. */
final class Placer {
    private final Pipeline pipeline;
    private final Card card;
    private final Budgets budgets;
    private final List<Room> rooms;
    private final OptionalInt wires;
    private final Map<String, Integer> indices = new HashMap<>();
    private final int[] nodeOf;
    private final List<Resources> costs;

    Placer(Pipeline pipeline) {
        this.pipeline = pipeline;
        this.card = pipeline.plan().card();
        this.budgets = pipeline.plan().budgets();
        this.rooms = Room.of(card);
        this.wires = card.logic()
                .flatMap(Logic::boundaries)
                .map(boundaries -> OptionalInt.of(boundaries.wires()))
                .orElse(OptionalInt.empty());
        pipeline.units().forEach(unit -> indices.put(unit.name(), indices.size()));
        this.nodeOf = nodeOf();
        this.costs = costs();
    }

    Placement placement() {
        beyondTheCard().ifPresent(message -> {
            throw new PlanException(message);
        });
        Placement placement = placement(search());
        Excess.of(placement, budgets).stream().findFirst().ifPresent(excess -> {
            throw new DieMisfit(excess.text());
        });
        return placement;
    }

    /** What no placement can mend. */
    Optional<String> beyondTheCard() {
        return Excess.ofWhole(costs.stream().reduce(Resources.NONE, Resources::plus), card, budgets);
    }

    Placement placement(Floorplan.Layout layout) {
        return placement(layout.dies());
    }

    /** The best placement that is found, whether it is within budgets or not. */
    Floorplan.Layout search() {
        return new Floorplan(nodes(), edges(), available(), wiresOfABoundary(), budgets).search();
    }

    /** Units with the FIFOs that they read. */
    private List<Resources> costs() {
        Map<String, Resources> kernels = new HashMap<>();
        Map<List<Integer>, Resources> fifos = new HashMap<>();
        List<Resources> sums = new ArrayList<>();
        for (Unit unit : pipeline.units()) {
            sums.add(kernels.computeIfAbsent(
                    unit.kernel().name(), name -> unit.kernel().resources()));
        }
        for (Stream stream : pipeline.streams()) {
            Resources fifo =
                    fifos.computeIfAbsent(List.of(stream.payload().bits(), stream.depth()), size -> stream.fifo()
                            .resources());
            int reader = indices.get(stream.to().unit());
            sums.set(reader, sums.get(reader).plus(fifo));
        }
        return sums;
    }

    /**
     * The node of each unit: its own, but one for the lanes of a cluster and the cluster's unit, whose cache must
     * not cross.
     */
    private int[] nodeOf() {
        Map<String, Integer> nodes = new HashMap<>();
        return pipeline.units().stream()
                .mapToInt(unit -> nodes.computeIfAbsent(
                        cluster(unit).map(cluster -> "cluster " + cluster).orElse(unit.name()), name -> nodes.size()))
                .toArray();
    }

    private Optional<Integer> cluster(Unit unit) {
        if (!pipeline.plan().clustered()) {
            return Optional.empty();
        }
        if (unit.kernel() instanceof AttentionKernel attention) {
            return Optional.of(attention.cluster());
        }
        return unit.kernel() instanceof LaneKernel
                ? Optional.of(pipeline.plan().clusterOf(unit.lane()))
                : Optional.empty();
    }

    private List<Node> nodes() {
        List<Node> merged = new ArrayList<>();
        for (int index = 0; index < nodeOf.length; index++) {
            Unit unit = pipeline.units().get(index);
            Node node = new Node(costs.get(index), die(unit), unit.kernel() instanceof LaneKernel);
            if (nodeOf[index] == merged.size()) {
                merged.add(node);
            } else {
                Node first = merged.get(nodeOf[index]);
                merged.set(nodeOf[index], new Node(first.cost().plus(node.cost()), first.die(), first.chained()));
            }
        }
        return merged;
    }

    /** The die of its memory channel; −1 if it has none. */
    private int die(Unit unit) {
        List<String> names = rooms.stream().map(Room::name).toList();
        return unit.kernel().started()
                ? card.memories()
                        .get(0)
                        .slr(Math.max(0, unit.lane()))
                        .map(names::indexOf)
                        .orElse(-1)
                : -1;
    }

    private List<Edge> edges() {
        Map<List<Integer>, Edge> edges = new LinkedHashMap<>();
        for (Stream stream : pipeline.streams()) {
            int from = nodeOf[indices.get(stream.from().unit())];
            int to = nodeOf[indices.get(stream.to().unit())];
            if (from == to) {
                continue;
            }
            Edge edge = new Edge(from, to, stream.wires(), relay(stream));
            edges.merge(
                    List.of(Math.min(from, to), Math.max(from, to)),
                    edge,
                    (a, b) ->
                            new Edge(from, to, a.wires() + b.wires(), a.relay().plus(b.relay())));
        }
        return List.copyOf(edges.values());
    }

    private static Resources relay(Stream stream) {
        return new RelayKernel(stream.payload(), stream.crossing()).resources();
    }

    private List<Resources> available() {
        return rooms.stream().map(Room::available).toList();
    }

    private double wiresOfABoundary() {
        return wires.isPresent() ? wires.getAsInt() : Double.POSITIVE_INFINITY;
    }

    private Placement placement(List<Integer> dieOfNode) {
        int[] dieOf = Arrays.stream(nodeOf).map(dieOfNode::get).toArray();
        List<Route> routes = pipeline.streams().stream()
                .filter(stream -> die(dieOf, stream.from().unit())
                        != die(dieOf, stream.to().unit()))
                .map(stream -> route(stream, dieOf))
                .toList();
        List<Die> dies = new ArrayList<>();
        List<Boundary> boundaries = new ArrayList<>();
        for (int at = 0; at < rooms.size(); at++) {
            dies.add(die(at, dieOf, routes));
            if (at > 0) {
                boundaries.add(boundary(rooms.get(at - 1).name(), rooms.get(at).name(), routes));
            }
        }
        return new Placement(dies, boundaries, routes, budgets);
    }

    private int die(int[] dieOf, String unit) {
        return dieOf[indices.get(unit)];
    }

    private Route route(Stream stream, int[] dieOf) {
        int from = die(dieOf, stream.from().unit());
        int to = die(dieOf, stream.to().unit());
        int step = Integer.signum(to - from);
        List<String> passed = new ArrayList<>();
        for (int at = from; at != to + step; at += step) {
            passed.add(rooms.get(at).name());
        }
        return new Route(stream, passed);
    }

    private Die die(int at, int[] dieOf, List<Route> routes) {
        Room room = rooms.get(at);
        List<Stream> relayed = routes.stream()
                .filter(route -> route.dies().contains(room.name()))
                .map(Route::stream)
                .toList();
        Resources used = relayed.stream().map(Placer::relay).reduce(Resources.NONE, Resources::plus);
        List<String> units = new ArrayList<>();
        for (Unit unit : pipeline.units()) {
            int index = indices.get(unit.name());
            if (dieOf[index] == at) {
                units.add(unit.name());
                used = used.plus(costs.get(index));
            }
        }
        return new Die(room.name(), room.available(), used, units, relayed.size());
    }

    private Boundary boundary(String below, String above, List<Route> routes) {
        Map<String, StreamFamily> families = new LinkedHashMap<>();
        routes.stream()
                .filter(route -> route.dies().contains(below) && route.dies().contains(above))
                .map(Route::stream)
                .forEach(stream -> families.merge(
                        stream.family(),
                        new StreamFamily(stream.family(), 1, stream.wires()),
                        (a, b) -> new StreamFamily(a.name(), a.streams() + b.streams(), a.wires() + b.wires())));
        List<StreamFamily> largestFirst = families.values().stream()
                .sorted(Comparator.comparingInt(StreamFamily::wires).reversed())
                .toList();
        int used = largestFirst.stream().mapToInt(StreamFamily::wires).sum();
        return new Boundary(below, above, wires, used, largestFirst);
    }
}
