// SPDX-License-Identifier: Apache-2.0
package dev.millrace.farm;

import dev.millrace.farm.sweep.Sweep;
import dev.millrace.files.InputException;
import dev.millrace.toolchain.ProgressListener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A sweep, its jobs, and what has become of them. */
public final class Farm {
    /** The last argument of a process that ends when its standard input does. */
    public static final String ATTACHED = "--attached";

    private static final String SUFFIX = ".toml";

    private final Sweep sweep;
    private final Path file;
    private final Path results;
    private final List<Job> jobs;

    private Farm(Sweep sweep, Path file, Path results, List<Job> jobs) {
        this.sweep = sweep;
        this.file = file;
        this.results = results;
        this.jobs = jobs;
    }

    /** Opens the farm of a sweep's file, with the database beside it. */
    public static Farm of(Path file) {
        return of(file, beside(file.toAbsolutePath(), ".db"));
    }

    /**
     * Opens the farm of a sweep's file.
     *
     * @param results the database
     * @throws InputException if the sweep is not what it should be; the message names the key
     */
    public static Farm of(Path file, Path results) {
        Path sweepFile = file.toAbsolutePath();
        Sweep sweep = Sweep.read(file);
        return new Farm(sweep, sweepFile, results.toAbsolutePath(), JobGraph.of(sweep, sweepFile.getParent()));
    }

    /** All jobs, each after those that it needs. */
    public List<Job> jobs() {
        return jobs;
    }

    /** The database. */
    public Path results() {
        return results;
    }

    /** What the jobs are called in Slurm. */
    public String slurmName() {
        return SlurmCluster.jobName(stem(file));
    }

    /** How far it is, without doing anything. */
    public Status status() {
        if (!Files.exists(results)) {
            Map<Job.Kind, Map<Status.State, Integer>> counts = new EnumMap<>(Job.Kind.class);
            jobs.forEach(job -> counts.computeIfAbsent(job.kind(), kind -> new EnumMap<>(Status.State.class))
                    .merge(Status.State.WAITING, 1, Integer::sum));
            return new Status(counts, 0, 0, List.of());
        }
        try (Ledger ledger = Ledger.open(results, jobs)) {
            return ledger.status();
        }
    }

    /**
     * Does what is not done, in processes of this machine.
     *
     * @param program that does a task: a command line that ends in {@link #runTask} with what is added to it, the
     *     folder, the submission, the task and {@link #ATTACHED}
     * @param workers processes at once
     */
    public Status runHere(List<String> program, int workers, ProgressListener progress) throws InterruptedException {
        FarmFolder folder = folder();
        return run(folder, new LocalCluster(folder, program, workers), progress);
    }

    /**
     * Does what is not done, on a Slurm cluster whose nodes have the sweep's folder, the models and the program at the
     * same paths.
     *
     * @param program as in {@link #runHere}
     */
    public Status runOnSlurm(List<String> program, ProgressListener progress) throws InterruptedException {
        FarmFolder folder = folder();
        return run(folder, new SlurmCluster(folder, program, sweep.slurm(), stem(file)), progress);
    }

    /** Processors that a task has: Slurm's are what it was given. */
    public int slurmCpus() {
        return sweep.slurm().cpus().orElse(1);
    }

    private Status run(FarmFolder folder, Cluster cluster, ProgressListener progress) throws InterruptedException {
        try (FileChannel lock = folder.lock();
                Ledger ledger = Ledger.open(results, jobs);
                Cluster running = cluster) {
            assert lock.isOpen();
            return new Controller(sweep, folder, ledger, running, progress).run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Does the jobs of a task, and leaves their outcomes in the folder. Returns whether all are done.
     *
     * @param attached whether to end when the standard input does, which is when the farm's process has ended
     */
    public static boolean runTask(Path folder, String submission, int task, boolean attached) {
        if (attached) {
            Thread watch = new Thread(Farm::endWithInput, "farm-watch");
            watch.setDaemon(true);
            watch.start();
        }
        return TaskProcess.run(FarmFolder.at(folder), new Flight(submission, task));
    }

    private static void endWithInput() {
        try {
            while (System.in.read() >= 0) {
                // Nothing is sent.
            }
        } catch (IOException e) {
            // Then it has ended too.
        }
        System.exit(1);
    }

    private FarmFolder folder() {
        return FarmFolder.at(beside(file, ".farm"));
    }

    private static Path beside(Path file, String suffix) {
        return file.resolveSibling(stem(file) + suffix);
    }

    private static String stem(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
    }
}
