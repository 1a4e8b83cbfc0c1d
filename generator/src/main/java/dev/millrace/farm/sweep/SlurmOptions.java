// SPDX-License-Identifier: Apache-2.0
package dev.millrace.farm.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How jobs are submitted to Slurm.
 *
 * @param partition as {@code sbatch} takes it
 * @param account as {@code sbatch} takes it
 * @param time limit of a task, as {@code sbatch} takes it
 * @param memory of a task, as {@code sbatch --mem} takes it
 * @param cpus of a task
 * @param atOnce tasks of an array that run at once
 * @param options more options of {@code sbatch}
 * @param pollSeconds between two looks at the queue
 * @param patienceSeconds for how long the controller may be away
 */
public record SlurmOptions(
        Optional<String> partition,
        Optional<String> account,
        Optional<String> time,
        Optional<String> memory,
        OptionalInt cpus,
        OptionalInt atOnce,
        List<String> options,
        OptionalInt pollSeconds,
        OptionalInt patienceSeconds) {
    private static final int POLL_SECONDS = 5;
    private static final int PATIENCE_SECONDS = 900;

    public SlurmOptions {
        options = options == null ? List.of() : List.copyOf(options);
        positive("cpus", cpus);
        positive("at_once", atOnce);
        positive("poll_seconds", pollSeconds);
        positive("patience_seconds", patienceSeconds);
    }

    /** All by default. */
    static final SlurmOptions NONE = new SlurmOptions(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            List.of(),
            OptionalInt.empty(),
            OptionalInt.empty());

    public int poll() {
        return pollSeconds.orElse(POLL_SECONDS);
    }

    public int patience() {
        return patienceSeconds.orElse(PATIENCE_SECONDS);
    }

    /** What they are for {@code sbatch}. */
    public List<String> arguments() {
        List<String> arguments = new ArrayList<>();
        partition.ifPresent(value -> arguments.add("--partition=" + value));
        account.ifPresent(value -> arguments.add("--account=" + value));
        time.ifPresent(value -> arguments.add("--time=" + value));
        memory.ifPresent(value -> arguments.add("--mem=" + value));
        cpus.ifPresent(value -> arguments.add("--cpus-per-task=" + value));
        arguments.addAll(options);
        return arguments;
    }

    private static void positive(String key, OptionalInt value) {
        if (value.isPresent() && value.getAsInt() < 1) {
            throw new IllegalArgumentException("slurm." + key + " = " + value.getAsInt() + ": expected at least 1");
        }
    }
}
