// SPDX-License-Identifier: Apache-2.0
package dev.millrace.place;

import dev.millrace.card.Room;
import dev.millrace.compose.Pipeline;
import dev.millrace.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Divides the lanes of a design into clusters. One cluster, whose cache comes from all dies, is compared with as
 * many as there are dies: first in even parts, then with a lane moved from one to another for as long as that places
 * better. It is the same for the same design.
 */
final class Clustering {
    private final Plan plan;
    private final int dies;

    /** A design, and how it is placed. */
    private record PlacedPlan(Plan plan, Placer placer, Floorplan.Layout layout) {
        boolean isWithinBudgets() {
            return placer.placement(layout).beyond().isEmpty();
        }
    }

    Clustering(Plan plan) {
        this.plan = plan;
        this.dies = Room.of(plan.card()).size();
    }

    /** The design with the clusters that place best; one where that is within all budgets, or nothing can be. */
    Plan best() {
        if (dies == 1 || plan.lanes() < dies) {
            return plan;
        }
        Placer placer = placer(plan);
        if (placer.beyondTheCard().isPresent()) {
            return plan;
        }
        PlacedPlan single = new PlacedPlan(plan, placer, placer.search());
        if (single.isWithinBudgets()) {
            return plan;
        }
        PlacedPlan best = placed(even());
        for (Optional<PlacedPlan> better = Optional.of(best); better.isPresent(); better = betterThan(best)) {
            best = better.get();
        }
        return best.layout().isBetterThan(single.layout()) ? best.plan() : plan;
    }

    private List<Integer> even() {
        return IntStream.range(0, dies)
                .mapToObj(die -> plan.lanes() * (die + 1) / dies - plan.lanes() * die / dies)
                .toList();
    }

    /** The first that is better, of those that differ by a lane. */
    private Optional<PlacedPlan> betterThan(PlacedPlan choice) {
        return neighbours(choice.plan().clusters())
                .map(this::placed)
                .filter(other -> other.layout().isBetterThan(choice.layout()))
                .findFirst();
    }

    private Stream<List<Integer>> neighbours(List<Integer> clusters) {
        return IntStream.range(0, dies * dies)
                .filter(pair -> pair / dies != pair % dies && clusters.get(pair / dies) > 1)
                .mapToObj(pair -> {
                    List<Integer> moved = new ArrayList<>(clusters);
                    moved.set(pair / dies, moved.get(pair / dies) - 1);
                    moved.set(pair % dies, moved.get(pair % dies) + 1);
                    return List.copyOf(moved);
                });
    }

    private PlacedPlan placed(List<Integer> clusters) {
        Plan clustered = plan.with(plan.options().withClusters(clusters));
        Placer placer = placer(clustered);
        return new PlacedPlan(clustered, placer, placer.search());
    }

    private static Placer placer(Plan plan) {
        return new Placer(Pipeline.of(plan));
    }
}
