// SPDX-License-Identifier: Apache-2.0
package dev.millrace.farm;

import dev.millrace.farm.sweep.Point;
import java.util.List;
import java.util.Locale;

/**
 * A node of the graph.
 *
 * @param key of all that its product depends on: jobs of one key are the same job
 * @param needs keys of the jobs that must be done before
 * @param design that it is a part of; of a job that several designs share, the first
 * @param kernel that a unit is; empty for other jobs
 */
public record Job(String key, Kind kind, String name, List<String> needs, Point design, String kernel) {
    /** What a job makes, in the order in which jobs need each other. */
    public enum Kind {
        /** A kernel, compiled or synthesized, into the cache. */
        UNIT,
        /** A pipeline of compiled kernels, into the cache. */
        BUILD,
        /** A result. */
        RUN;

        /** As in tables. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Job {
        needs = List.copyOf(needs);
    }

    boolean isRun() {
        return kind == Kind.RUN;
    }
}
