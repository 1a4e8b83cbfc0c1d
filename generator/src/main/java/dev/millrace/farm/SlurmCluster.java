// SPDX-License-Identifier: Apache-2.0
package dev.millrace.farm;

import dev.millrace.farm.sweep.SlurmOptions;
import dev.millrace.render.ShellWords;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tasks as job arrays of Slurm. A task is known by the comment and the index of its array, never by the number of its
 * job: a controller that was killed may have lost jobs that it accepted, and gives their numbers to others.
 */
final class SlurmCluster implements Cluster {
    private static final Set<String> ENDED = Set.of(
            "COMPLETED",
            "FAILED",
            "CANCELLED",
            "TIMEOUT",
            "NODE_FAIL",
            "OUT_OF_MEMORY",
            "BOOT_FAIL",
            "DEADLINE",
            "PREEMPTED",
            "REVOKED");

    /** What Slurm holds for good. */
    private static final Set<String> STUCK = Set.of("DependencyNeverSatisfied", "launch failed requeued held");

    /** How often a task must be seen to have ended, so that its outcome has time to be seen too. */
    private static final int SIGHTINGS = 2;

    private final FarmFolder folder;
    private final List<String> program;
    private final SlurmOptions options;
    private final Slurm slurm;
    private final String jobName;
    private final Map<String, String> arrays = new HashMap<>();
    private final Map<Flight, Integer> sightings = new HashMap<>();

    /**
     * @param program that does a task, without its arguments
     * @param sweep its name
     */
    SlurmCluster(FarmFolder folder, List<String> program, SlurmOptions options, String sweep) {
        this.folder = folder;
        this.program = program;
        this.options = options;
        this.slurm = new Slurm(Duration.ofSeconds(options.patience()), Duration.ofSeconds(options.poll()));
        this.jobName = jobName(sweep);
    }

    /** What its jobs are called. */
    static String jobName(String sweep) {
        return "millrace-" + sweep.replaceAll("[^A-Za-z0-9_.-]", "_");
    }

    @Override
    public String name() {
        return "slurm";
    }

    @Override
    public boolean outlives() {
        return true;
    }

    @Override
    public int width() {
        return 1;
    }

    @Override
    public boolean knows(Flight flight) {
        return arrays.containsKey(flight.submission());
    }

    @Override
    public void submit(Submission submission, List<Flight> after) {
        List<String> arguments = arguments(submission, after);
        long begin = System.nanoTime();
        while (!arrays.containsKey(submission.name())) {
            try {
                arrays.put(submission.name(), slurm.submit(arguments));
            } catch (Slurm.ControllerAway e) {
                if (System.nanoTime() - begin > 1e9 * options.patience()) {
                    throw slurm.away(e.getMessage());
                }
                pauseQuietly();
                // It may have come through.
                look(Set.of());
            }
        }
    }

    private List<String> arguments(Submission submission, List<Flight> after) {
        int tasks = submission.tasks().size();
        String atOnce = options.atOnce().isPresent() ? "%" + options.atOnce().getAsInt() : "";
        List<String> arguments = new ArrayList<>(List.of(
                "--parsable",
                "--array=0-" + (tasks - 1) + atOnce,
                "--requeue",
                "--open-mode=append",
                "--job-name=" + jobName,
                "--comment=" + submission.name(),
                "--output="
                        + folder.log(new Flight(submission.name(), 0))
                                .toString()
                                .replace("%", "%%")
                                .replaceFirst("0\\.log$", "%a.log")));
        if (!after.isEmpty()) {
            arguments.add("--dependency=afterok:"
                    + after.stream()
                            .map(flight -> arrays.get(flight.submission()) + "_" + flight.task())
                            .collect(Collectors.joining(":")));
            arguments.add("--kill-on-invalid-dep=yes");
        }
        arguments.addAll(options.arguments());
        arguments.add(folder.writeScript(submission.name(), script(submission)).toString());
        return arguments;
    }

    private String script(Submission submission) {
        List<String> line = new ArrayList<>(program);
        line.addAll(List.of(folder.path().toString(), submission.name()));
        return "#!/bin/sh\nexec " + line.stream().map(ShellWords::word).collect(Collectors.joining(" "))
                + " \"$SLURM_ARRAY_TASK_ID\"\n";
    }

    @Override
    public Map<Flight, String> ended(List<Flight> flights) {
        Map<Flight, String> states = look(Set.copyOf(flights));
        Map<Flight, String> ended = new HashMap<>();
        sightings.keySet().retainAll(flights);
        for (Flight flight : flights) {
            String state = states.getOrDefault(flight, "gone");
            if (!state.isEmpty() && sightings.merge(flight, 1, Integer::sum) >= SIGHTINGS) {
                ended.put(flight, "Slurm says: " + state);
                sightings.remove(flight);
            } else if (state.isEmpty()) {
                sightings.remove(flight);
            }
        }
        return ended;
    }

    /**
     * How the tasks that Slurm knows have ended; an empty text for those that have not.
     *
     * @param own which may be cancelled; other sweeps may have jobs of the same name
     */
    private Map<Flight, String> look(Set<Flight> own) {
        Map<Flight, String> states = new HashMap<>();
        try {
            for (Slurm.QueuedTask entry : slurm.queue(jobName)) {
                arrays.put(entry.comment(), entry.array());
                Flight flight = new Flight(entry.comment(), entry.index());
                boolean ended = ENDED.contains(entry.state());
                if (!ended && own.contains(flight) && STUCK.stream().anyMatch(entry.reason()::contains)) {
                    slurm.cancel(entry);
                }
                states.merge(flight, ended ? entry.state() : "", (one, other) -> one.isEmpty() ? one : other);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FarmException("interrupted", e);
        }
        return states;
    }

    @Override
    public void pause() throws InterruptedException {
        Thread.sleep(1000L * options.poll());
    }

    private void pauseQuietly() {
        try {
            pause();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FarmException("interrupted", e);
        }
    }

    /** Slurm's tasks go on. */
    @Override
    public void close() {}
}
