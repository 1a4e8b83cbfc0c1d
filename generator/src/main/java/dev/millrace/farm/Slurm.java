// SPDX-License-Identifier: Apache-2.0
package dev.millrace.farm;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.millrace.toolchain.ChildProcess;
import dev.millrace.toolchain.ToolchainException;
import dev.millrace.toolchain.WorkDirectory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Slurm's programs, which may have to wait for its controller. */
final class Slurm {
    private static final int COMMAND_SECONDS = 60;

    /** The identity, the array and index, the state, its reason, and the comment, which may hold anything. */
    private static final String FORMAT = "%A|%F|%K|%T|%r|%k";

    private static final int FIELDS = 6;

    private final Duration patience;
    private final Duration pause;

    /** A task as the queue has it. */
    record QueuedTask(String array, int index, String state, String reason, String comment) {}

    private record Answer(int code, String out, String err) {}

    /**
     * @param patience for how long the controller may be away
     * @param pause between two tries
     */
    Slurm(Duration patience, Duration pause) {
        this.patience = patience;
        this.pause = pause;
    }

    /** Submits; what it is called. Not tried again, as the controller may have it although the answer was lost. */
    String submit(List<String> arguments) throws ControllerAway {
        Answer answer = run("sbatch", arguments);
        if (answer.code() == 0) {
            // The cluster's name may follow.
            return answer.out().strip().split(";", -1)[0];
        }
        if (isAway(answer)) {
            throw new ControllerAway(answer.err());
        }
        throw new FarmException(
                "sbatch refuses the jobs: " + firstLine(answer.err()) + "; see [slurm] of the sweep, docs/farm.md");
    }

    /** All tasks that the controller remembers of the jobs of a name. */
    List<QueuedTask> queue(String name) throws InterruptedException {
        List<QueuedTask> entries = new ArrayList<>();
        ask("squeue", List.of("--noheader", "--array", "--states=all", "--name=" + name, "--format=" + FORMAT))
                .lines()
                .forEach(line -> {
                    String[] fields = line.split("\\|", FIELDS);
                    if (fields.length == FIELDS && fields[2].matches("\\d+")) {
                        entries.add(new QueuedTask(
                                fields[1], Integer.parseInt(fields[2]), fields[3], fields[4], fields[5].strip()));
                    }
                });
        return entries;
    }

    /** Cancels a task, if it is still there. */
    void cancel(QueuedTask entry) {
        run("scancel", List.of(entry.array() + "_" + entry.index()));
    }

    private String ask(String program, List<String> arguments) throws InterruptedException {
        long begin = System.nanoTime();
        while (true) {
            Answer answer = run(program, arguments);
            if (answer.code() == 0) {
                return answer.out();
            }
            if (System.nanoTime() - begin > patience.toNanos()) {
                throw away(answer.err());
            }
            Thread.sleep(pause.toMillis());
        }
    }

    FarmException away(String message) {
        return new FarmException("Slurm's controller did not answer for " + patience.toSeconds() + " s: "
                + firstLine(message) + "; start the same again when it does, nothing is lost");
    }

    /** Or does not end by itself. Everything else that sbatch says is about what it was given. */
    private static boolean isAway(Answer answer) {
        return answer.code() < 0
                || answer.err()
                        .matches(
                                "(?is).*(unable to contact|timed out|zero bytes|connection|communication|not responding|munge"
                                        + "|authentication|temporarily|backup controller|in the process of).*");
    }

    private static String firstLine(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse("no message")
                .strip();
    }

    private static Answer run(String program, List<String> arguments) {
        try (WorkDirectory folder = WorkDirectory.temporary("millrace-slurm")) {
            Path out = folder.path().resolve("out");
            Path err = folder.path().resolve("err");
            List<String> line = new ArrayList<>(List.of(program));
            line.addAll(arguments);
            ProcessBuilder builder = new ProcessBuilder(line)
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            // English, and what the jobs inherit: names of files in UTF-8.
            builder.environment().put("LC_ALL", "C.UTF-8");
            int code = end(builder, program);
            return new Answer(code, Files.readString(out, UTF_8), Files.readString(err, UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int end(ProcessBuilder builder, String program) {
        try (ChildProcess process = ChildProcess.start(builder)) {
            return process.await(COMMAND_SECONDS);
        } catch (IOException e) {
            throw new ToolchainException(
                    "no Slurm: '" + program + "' cannot be started; install it (package 'slurm-client') and see that it"
                            + " is in PATH, or use --on local",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    /** It may have done what it was asked for, or not. */
    static final class ControllerAway extends Exception {
        ControllerAway(String message) {
            super(message);
        }
    }
}
