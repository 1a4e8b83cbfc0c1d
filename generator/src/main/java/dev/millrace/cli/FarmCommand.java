// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cli;

import dev.millrace.cli.option.Range;
import dev.millrace.cli.option.UsageException;
import dev.millrace.cli.text.Progress;
import dev.millrace.farm.Farm;
import dev.millrace.farm.Job;
import dev.millrace.farm.Status;
import dev.millrace.output.OutputFile;
import java.io.File;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs a sweep over designs. */
@Command(
        name = "farm",
        description = "Predict, simulate or synthesize all designs of a sweep, on this machine's cores or on a Slurm"
                + " cluster, into one SQLite table. Started again, it does what is not done.")
final class FarmCommand implements Callable<Integer> {
    private enum Place {
        LOCAL,
        SLURM
    }

    @Parameters(paramLabel = "SWEEP", description = "The sweep, a TOML file; docs/farm.md says what it may have.")
    private Path sweep;

    @Option(
            names = "--on",
            paramLabel = "PLACE",
            defaultValue = "local",
            description = "local, this machine's cores, or slurm (default: ${DEFAULT-VALUE}).")
    private Place place;

    @Option(
            names = "--results",
            paramLabel = "FILE",
            description = "The SQLite database of jobs and results (default: SWEEP with .db in place of .toml).")
    private Path results;

    @Option(
            names = "--workers",
            paramLabel = "N",
            description = "Processes at once, with --on local (default: as many as there are processors).")
    @Range(min = 1, max = 4096, of = "processes")
    private Integer workers;

    @Option(names = "--list", description = "Only list the jobs, each after those that it needs.")
    private boolean list;

    @Option(names = "--status", description = "Only say how far it is.")
    private boolean status;

    @Override
    public Integer call() throws InterruptedException {
        check();
        Farm farm = results == null ? Farm.of(sweep) : Farm.of(sweep, results);
        if (list) {
            list(farm, System.out);
            return ExitCode.OK;
        }
        if (status) {
            print(farm, farm.status(), System.out);
            return ExitCode.OK;
        }
        Status end = run(farm, System.err);
        print(farm, end, System.out);
        return end.count(Status.State.FAILED) == 0 ? ExitCode.OK : ExitCode.JOBS;
    }

    private void check() {
        if (workers != null && place == Place.SLURM) {
            throw new UsageException("--workers is of --on local; Slurm's are at_once in [slurm] of the sweep");
        }
        if (results != null) {
            new OutputFile("--results", results).checkRegular();
        }
    }

    private Status run(Farm farm, PrintStream err) throws InterruptedException {
        try (Progress progress = new Progress("running the jobs", err)) {
            return switch (place) {
                case LOCAL -> farm.runHere(program(1), workers(), progress);
                case SLURM -> {
                    err.println("millrace: Slurm's jobs go on if this is interrupted; scancel --name="
                            + farm.slurmName() + " ends them");
                    yield farm.runOnSlurm(program(farm.slurmCpus()), progress);
                }
            };
        }
    }

    private int workers() {
        return workers == null ? Runtime.getRuntime().availableProcessors() : workers;
    }

    /**
     * This program, as a command line that does a task. Not the launcher, which would build where sources have changed,
     * on every node at once.
     */
    private static List<String> program(int processors) {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> !option.startsWith("-agentlib") && !option.startsWith("-javaagent"))
                .forEach(line::add);
        line.add("-XX:ActiveProcessorCount=" + processors);
        String classpath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
        line.addAll(List.of("-cp", classpath, Millrace.class.getName(), FarmJobCommand.NAME));
        return line;
    }

    private static void list(Farm farm, PrintStream out) {
        out.printf(Locale.ROOT, "%-12s %-6s %6s  %s%n", "key", "kind", "needs", "job");
        for (Job job : farm.jobs()) {
            out.printf(
                    Locale.ROOT,
                    "%-12s %-6s %6d  %s%n",
                    job.key().substring(0, 12),
                    job.kind(),
                    job.needs().size(),
                    job.name());
        }
    }

    private static void print(Farm farm, Status status, PrintStream out) {
        out.printf(Locale.ROOT, "%-6s", "");
        for (Status.State state : Status.State.values()) {
            out.printf(Locale.ROOT, " %8s", state);
        }
        out.println();
        for (Job.Kind kind : Job.Kind.values()) {
            if (status.counts().containsKey(kind)) {
                out.printf(Locale.ROOT, "%-6s", kind);
                for (Status.State state : Status.State.values()) {
                    out.printf(Locale.ROOT, " %8d", status.count(kind, state));
                }
                out.println();
            }
        }
        for (Status.FailedJob failure : status.failures()) {
            out.printf(Locale.ROOT, "failed: %s: %s%s%n", failure.name(), failure.reason(), log(failure));
        }
        out.printf(
                Locale.ROOT,
                "%,d results, %,d of them designs that there cannot be, in table result of %s%n",
                status.results(),
                status.refused(),
                farm.results());
    }

    private static String log(Status.FailedJob failure) {
        return failure.log().isEmpty() ? "" : "; see " + failure.log();
    }
}
