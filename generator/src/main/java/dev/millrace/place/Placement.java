// SPDX-License-Identifier: Apache-2.0
package dev.millrace.place;

import dev.millrace.compose.Pipeline;
import dev.millrace.compose.Stream;
import dev.millrace.fabric.Resources;
import dev.millrace.plan.Budgets;
import dev.millrace.plan.Plan;
import dev.millrace.plan.PlanException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Which unit is on which die. A stream's FIFO is where it is read; memory units are at the die of their channel, so that no
 * memory port crosses between dies. A stream that does has a relay on each die from its writer's to its reader's, and
 * takes its wires at each boundary on the way.
 *
 * @param dies of the card, from the bottom; one for all where the card does not say
 * @param boundaries between each two neighbours, from the bottom
 * @param routes of the streams that cross
 * @param budgets that it was made for
 */
public record Placement(List<Die> dies, List<Boundary> boundaries, List<Route> routes, Budgets budgets) {
    public Placement {
        dies = List.copyOf(dies);
        boundaries = List.copyOf(boundaries);
        routes = List.copyOf(routes);
    }

    /**
     * A die.
     *
     * @param name as Vitis names it
     * @param available what the platform leaves of it
     * @param used by the units on it, their FIFOs, and relays
     * @param units on it
     * @param relays on it, of streams that pass or end there
     */
    public record Die(String name, Resources available, Resources used, List<String> units, int relays) {
        public Die {
            units = List.copyOf(units);
        }

        /** The largest share that is used of a kind. */
        public double share() {
            return Shares.largest(used, available);
        }

        /** The share that is used of a kind; 0 of what there is none of. */
        public double share(Budgets.Kind kind) {
            return Shares.share(kind, used, available);
        }
    }

    /**
     * Where two dies meet.
     *
     * @param below the die below it
     * @param above the die above it
     * @param available wires that there are; empty if the card does not say it
     * @param used by the streams that cross
     * @param families of these streams, the one with the most wires first
     */
    public record Boundary(String below, String above, OptionalInt available, int used, List<StreamFamily> families) {
        public Boundary {
            families = List.copyOf(families);
        }

        /** The share of its wires that is used; empty if it is not known. */
        public Optional<Double> share() {
            return available.isPresent() ? Optional.of((double) used / available.getAsInt()) : Optional.empty();
        }

        /** As {@code SLR0–SLR1}. */
        public String name() {
            return below + "–" + above;
        }
    }

    /** Streams that are alike and cross the same boundary, and their wires. */
    public record StreamFamily(String name, int streams, int wires) {}

    /** The dies that a stream passes, from its writer's to its reader's. */
    public record Route(Stream stream, List<String> dies) {
        public Route {
            dies = List.copyOf(dies);
        }

        /** As the names of relays have them. */
        private List<String> places() {
            return dies.stream().map(Route::place).toList();
        }

        private static String place(String die) {
            return die.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
        }
    }

    /** All of a design. */
    public Resources used() {
        return dies.stream().map(Die::used).reduce(Resources.NONE, Resources::plus);
    }

    /** All that the platform leaves. */
    public Resources available() {
        return dies.stream().map(Die::available).reduce(Resources.NONE, Resources::plus);
    }

    /** The largest share of the card that is used of a kind. */
    public double share() {
        return Shares.largest(used(), available());
    }

    /** What is beyond a budget, in words; none if the design is within all of them. */
    public List<String> beyond() {
        return Excess.of(this, budgets.binding()).stream().map(Excess::text).toList();
    }

    /** The pipeline with the relays of the streams that cross. */
    public Pipeline relayed(Pipeline pipeline) {
        Map<String, List<String>> places = new HashMap<>();
        routes.forEach(route -> places.put(route.stream().name(), route.places()));
        return pipeline.relayed(places);
    }

    /** The die of each unit, relays as well. */
    public Map<String, String> dieOfUnits() {
        Map<String, String> byUnit = new LinkedHashMap<>();
        dies.forEach(die -> die.units().forEach(unit -> byUnit.put(unit, die.name())));
        for (Route route : routes) {
            route.dies().forEach(die -> byUnit.put(Pipeline.relay(route.stream(), Route.place(die)), die));
        }
        return byUnit;
    }

    /**
     * Spreads the units of a pipeline, by the budgets of its plan.
     *
     * @throws PlanException that says what does not fit
     */
    public static Placement of(Pipeline pipeline) {
        return new Placer(pipeline).placement();
    }

    /** A plan whose lanes are in the clusters that place best, if its options leave them open. */
    public static Plan clustered(Plan plan) {
        return plan.options().clusters().isEmpty() ? new Clustering(plan).best() : plan;
    }

    /** The pipeline as the emulation that counts cycles has it: with its relays, or without where it fits no card. */
    public static Pipeline emulated(Pipeline pipeline) {
        try {
            return of(pipeline).relayed(pipeline);
        } catch (PlanException e) {
            return pipeline;
        }
    }
}
