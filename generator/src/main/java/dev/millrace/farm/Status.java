// SPDX-License-Identifier: Apache-2.0
package dev.millrace.farm;

import java.util.List;
import java.util.Map;

/**
 * How far a sweep is.
 *
 * @param counts jobs by kind and state; kinds without jobs are absent
 * @param results rows of the table of results that are of this sweep
 * @param refused of them, designs that there cannot be
 * @param failures jobs that failed for good
 */
public record Status(Map<Job.Kind, Map<State, Integer>> counts, int results, int refused, List<FailedJob> failures) {
    /** What has become of a job. */
    public enum State {
        /** For what it needs, or for its turn. */
        WAITING,
        /** Queued or running. */
        GIVEN,
        DONE,
        /** As often as it was allowed to. */
        FAILED;

        /** As in the database. */
        @Override
        public String toString() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * A job that failed for good.
     *
     * @param log what it printed; empty if it never ran
     */
    public record FailedJob(String name, String reason, String log) {}

    public Status {
        counts = Map.copyOf(counts);
        failures = List.copyOf(failures);
    }

    /** Jobs of a kind in a state. */
    public int count(Job.Kind kind, State state) {
        return counts.getOrDefault(kind, Map.of()).getOrDefault(state, 0);
    }

    /** Jobs of any kind in a state. */
    public int count(State state) {
        return counts.keySet().stream().mapToInt(kind -> count(kind, state)).sum();
    }

    /** All jobs. */
    public int jobs() {
        return counts.values().stream()
                .flatMap(states -> states.values().stream())
                .mapToInt(Integer::intValue)
                .sum();
    }
}
