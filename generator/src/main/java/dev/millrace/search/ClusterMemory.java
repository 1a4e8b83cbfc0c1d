// SPDX-License-Identifier: Apache-2.0
package dev.millrace.search;

import dev.millrace.place.Placement;
import dev.millrace.plan.Plan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Clusters of the designs of a search, found once for each width of a lane: reuse and FIFOs hardly change them. */
final class ClusterMemory {
    private final Map<List<Integer>, List<Integer>> found = new HashMap<>();

    /** The plan in clusters, if its options leave them open. */
    Plan clustered(Plan plan) {
        if (!plan.options().clusters().isEmpty()) {
            return plan;
        }
        List<Integer> clusters = found.computeIfAbsent(
                List.of(plan.lanes(), plan.columns()),
                width -> Placement.clustered(plan).options().clusters());
        return plan.with(plan.options().withClusters(clusters));
    }
}
