// SPDX-License-Identifier: Apache-2.0
package dev.millrace.search;

import dev.millrace.place.Placement;
import dev.millrace.plan.Plan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Clusters of the designs of a search, found once for each width of a lane: reuse and FIFOs hardly change them. That a
 * design has one cluster is not remembered: it may be too large for the card, where a shorter reuse is not.
 */
final class ClusterMemory {
    private final Map<List<Integer>, List<Integer>> found = new HashMap<>();

    /** The plan in clusters, if its options leave them open. */
    Plan clustered(Plan plan) {
        if (!plan.options().clusters().isEmpty()) {
            return plan;
        }
        List<Integer> width = List.of(plan.lanes(), plan.columns());
        if (found.containsKey(width)) {
            return plan.with(plan.options().withClusters(found.get(width)));
        }
        Plan clustered = Placement.clustered(plan);
        if (clustered.clustered()) {
            found.put(width, clustered.clusters());
        }
        return clustered;
    }
}
