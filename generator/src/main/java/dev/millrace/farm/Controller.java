// SPDX-License-Identifier: Apache-2.0
package dev.millrace.farm;

import dev.millrace.farm.sweep.Sweep;
import dev.millrace.toolchain.ProgressListener;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Gives jobs to a cluster as they can be done, takes what they leave, and gives again what was lost. */
final class Controller {
    /** Slurm's arrays have no more by default. */
    private static final int MOST_TASKS = 1000;

    private final Sweep sweep;
    private final FarmFolder folder;
    private final Ledger ledger;
    private final Cluster cluster;
    private final ProgressListener progress;

    Controller(Sweep sweep, FarmFolder folder, Ledger ledger, Cluster cluster, ProgressListener progress) {
        this.sweep = sweep;
        this.folder = folder;
        this.ledger = ledger;
        this.cluster = cluster;
        this.progress = progress;
    }

    /** Until every job is done or has failed. */
    Status run() throws InterruptedException {
        progress.begin("running the jobs", ledger.status().jobs());
        ledger.recover(cluster.outlives() ? cluster.name() : "");
        while (true) {
            // In this order: what a task left before it ended is there.
            Map<Flight, String> ended = cluster.ended(ledger.flights());
            folder.outcomeFiles().forEach(this::take);
            ended.forEach(this::lose);
            ledger.spreadFailures();
            Status status = ledger.status();
            int over = status.count(Status.State.DONE) + status.count(Status.State.FAILED);
            progress.stepDone(sweep.work(), over, status.jobs());
            if (over == status.jobs()) {
                return status;
            }
            submit();
            cluster.pause();
        }
    }

    private void take(Path file) {
        FarmFolder.read(file).ifPresent(ledger::accept);
        FarmFolder.remove(file);
    }

    private void lose(Flight flight, String how) {
        for (Job job : ledger.jobsOf(flight)) {
            ledger.lose(job, folder.error(job.key(), flight).orElse(how), sweep.attempts());
        }
    }

    private void submit() {
        for (Job.Kind kind : Job.Kind.values()) {
            Map<List<Flight>, List<Job>> groups = new LinkedHashMap<>();
            for (Job job : ledger.ready(kind, cluster.outlives())) {
                List<Flight> after = ledger.flightsBefore(job);
                if (after.stream().allMatch(cluster::knows)) {
                    groups.computeIfAbsent(after, key -> new ArrayList<>()).add(job);
                }
            }
            groups.forEach((after, jobs) -> submit(after, tasks(kind, jobs)));
        }
    }

    private void submit(List<Flight> after, List<List<Job>> tasks) {
        for (int from = 0; from < tasks.size(); from += MOST_TASKS) {
            String name = UUID.randomUUID().toString();
            Submission submission = new Submission(
                    name, sweep.settings(), tasks.subList(from, Math.min(tasks.size(), from + MOST_TASKS)));
            folder.write(submission);
            ledger.give(submission, cluster.name(), folder);
            cluster.submit(submission, after);
        }
    }

    /** Several runs in a process; one that was lost before is alone, so that it takes no other with it. */
    private List<List<Job>> tasks(Job.Kind kind, List<Job> jobs) {
        int share = (jobs.size() + cluster.width() - 1) / cluster.width();
        int size = kind == Job.Kind.RUN ? Math.min(sweep.designsPerTask(), share) : 1;
        List<List<Job>> tasks = new ArrayList<>();
        List<Job> open = new ArrayList<>();
        for (Job job : jobs) {
            if (ledger.attempts(job) > 0) {
                tasks.add(List.of(job));
                continue;
            }
            open.add(job);
            if (open.size() == size) {
                tasks.add(List.copyOf(open));
                open.clear();
            }
        }
        if (!open.isEmpty()) {
            tasks.add(open);
        }
        return tasks;
    }
}
