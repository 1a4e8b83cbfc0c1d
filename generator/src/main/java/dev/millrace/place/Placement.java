// SPDX-License-Identifier: Apache-2.0
package dev.millrace.place;

import dev.millrace.card.Card;
import dev.millrace.card.MemorySystem;
import dev.millrace.card.Room;
import dev.millrace.compose.Pipeline;
import dev.millrace.compose.Stream;
import dev.millrace.compose.Unit;
import dev.millrace.fabric.Resources;
import dev.millrace.plan.PlanException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which unit is on which die. A stream's FIFO is where it is read; memory units are at the die of their channel. Routing
 * is not considered.
 *
 * @param dies of the card, from the bottom; one for all where the card does not say
 */
public record Placement(List<Die> dies) {
    public Placement {
        dies = List.copyOf(dies);
    }

    /**
     * A die.
     *
     * @param name as Vitis names it
     * @param available what the platform leaves of it
     * @param used by the units on it and their FIFOs
     * @param units on it
     */
    public record Die(String name, Resources available, Resources used, List<String> units) {
        public Die {
            units = List.copyOf(units);
        }

        /** The largest share that is used of a kind. */
        public double share() {
            return Shares.largest(used, available);
        }

        private Die with(Item item) {
            List<String> more = new ArrayList<>(units);
            more.add(item.name());
            return new Die(name, available, used.plus(item.resources()), more);
        }

        private boolean holds(Item item) {
            return used.plus(item.resources()).fitsIn(available);
        }
    }

    /**
     * A unit with its FIFOs.
     *
     * @param lane it belongs to, or −1
     * @param chained a lane itself
     */
    private record Item(String name, Resources resources, Optional<String> die, int lane, boolean chained) {}

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

    /**
     * Spreads the units of a pipeline.
     *
     * @throws PlanException that says what does not fit
     */
    public static Placement of(Pipeline pipeline) {
        Card card = pipeline.plan().card();
        List<Item> items = items(pipeline);
        Placement empty = new Placement(dies(card));
        Resources needed = items.stream().map(Item::resources).reduce(Resources.NONE, Resources::plus);
        if (!needed.fitsIn(empty.available())) {
            throw new PlanException(Shares.lacking(needed, empty.available()) + " that " + card.name() + " leaves");
        }
        return new Placement(place(items, new ArrayList<>(empty.dies())));
    }

    /**
     * Units that are bound to a die, then the others that belong to no lane, the largest first, then the chain of lanes
     * and what belongs to one.
     */
    private static List<Die> place(List<Item> items, List<Die> dies) {
        items.stream()
                .filter(item -> bound(item, dies))
                .forEach(item -> add(item, dies, indexOf(item.die().orElseThrow(), dies)));
        Resources whole = new Placement(dies).available();
        items.stream()
                .filter(item -> !bound(item, dies) && item.lane() < 0)
                .sorted(Comparator.comparingDouble((Item item) -> Shares.largest(item.resources(), whole))
                        .reversed())
                .forEach(item -> add(item, dies, emptiest(item, dies)));
        placeLanes(items.stream().filter(Item::chained).toList(), dies);
        items.stream()
                .filter(item -> !bound(item, dies) && item.lane() >= 0 && !item.chained())
                .forEach(item -> add(item, dies, dieOf("lane_" + item.lane(), dies)));
        return dies;
    }

    /** Lanes are alike: each die takes its share of how many all have room for, so that neighbours are together. */
    private static void placeLanes(List<Item> lanes, List<Die> dies) {
        List<Integer> rooms = dies.stream().map(die -> room(lanes, die)).toList();
        int room = rooms.stream().mapToInt(Integer::intValue).sum();
        if (room < lanes.size()) {
            throw new DieMisfit(String.format(
                    Locale.ROOT,
                    "its %d lanes do not fit the dies, which have room for %d beside the other units",
                    lanes.size(),
                    room));
        }
        int before = 0;
        int placed = 0;
        for (int die = 0; die < dies.size(); die++) {
            before += rooms.get(die);
            int end = (int) ((long) lanes.size() * before / room);
            for (; placed < end; placed++) {
                dies.set(die, dies.get(die).with(lanes.get(placed)));
            }
        }
    }

    private static int room(List<Item> lanes, Die die) {
        int room = 0;
        Die filled = die;
        while (room < lanes.size() && filled.holds(lanes.get(room))) {
            filled = filled.with(lanes.get(room));
            room++;
        }
        return room;
    }

    private static boolean bound(Item item, List<Die> dies) {
        return item.die().isPresent() && indexOf(item.die().get(), dies) >= 0;
    }

    private static int indexOf(String name, List<Die> dies) {
        return dies.stream().map(Die::name).toList().indexOf(name);
    }

    private static int dieOf(String unit, List<Die> dies) {
        return IntStream.range(0, dies.size())
                .filter(die -> dies.get(die).units().contains(unit))
                .findFirst()
                .orElseThrow();
    }

    private static int emptiest(Item item, List<Die> dies) {
        int best = 0;
        for (int die = 1; die < dies.size(); die++) {
            if (dies.get(die).with(item).share() < dies.get(best).with(item).share()) {
                best = die;
            }
        }
        return best;
    }

    private static void add(Item item, List<Die> dies, int die) {
        Die place = dies.get(die);
        if (!place.holds(item)) {
            throw new DieMisfit(item.name() + " does not fit " + place.name() + ": "
                    + Shares.lacking(place.used().plus(item.resources()), place.available()) + " there");
        }
        dies.set(die, place.with(item));
    }

    /** Units with the FIFOs that they read. */
    private static List<Item> items(Pipeline pipeline) {
        Map<String, Resources> costs = new HashMap<>();
        Map<String, Resources> fifos = new HashMap<>();
        Map<List<Integer>, Resources> sizes = new HashMap<>();
        for (Stream stream : pipeline.streams()) {
            Resources cost =
                    sizes.computeIfAbsent(List.of(stream.payload().bits(), stream.depth()), size -> stream.fifo()
                            .resources());
            fifos.merge(stream.to().unit(), cost, Resources::plus);
        }
        MemorySystem memory = pipeline.plan().card().memories().get(0);
        List<Item> items = new ArrayList<>();
        for (Unit unit : pipeline.units()) {
            Resources cost = costs.computeIfAbsent(
                    unit.kernel().name(), name -> unit.kernel().resources());
            Resources all = cost.plus(fifos.getOrDefault(unit.name(), Resources.NONE));
            Optional<String> die = unit.kernel().started() ? memory.slr(Math.max(0, unit.lane())) : Optional.empty();
            items.add(new Item(
                    unit.name(), all, die, unit.lane(), unit.kernel().name().equals("lane")));
        }
        return items;
    }

    private static List<Die> dies(Card card) {
        return Room.of(card).stream()
                .map(room -> new Die(room.name(), room.available(), Resources.NONE, List.of()))
                .toList();
    }
}
