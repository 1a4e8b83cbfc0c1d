// SPDX-License-Identifier: Apache-2.0
package dev.millrace.farm;

import dev.millrace.farm.sweep.Settings;
import java.util.List;

/**
 * Jobs that were given to a cluster together, as written for the processes that do them.
 *
 * @param name unique among all submissions of all sweeps
 * @param tasks the jobs of each process, done one after the other
 */
record Submission(String name, Settings settings, List<List<Job>> tasks) {
    Submission {
        tasks = tasks.stream().map(List::copyOf).toList();
    }
}
