// SPDX-License-Identifier: Apache-2.0
package dev.millrace.farm;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The folder that the farm and the processes of its jobs share, on one file system. Every file appears by a rename when
 * it is whole, so that nobody reads half of one.
 */
record FarmFolder(Path path) {
    private static final String SUFFIX = ".json";

    /** With its folders, made where they are not there. */
    static FarmFolder at(Path path) {
        FarmFolder folder = new FarmFolder(path.toAbsolutePath());
        try {
            for (Path each : List.of(folder.tasks(), folder.outcomes(), folder.errors(), folder.logs())) {
                Files.createDirectories(each);
            }
            return folder;
        } catch (IOException e) {
            throw new FarmException(path + ": this folder cannot be made: " + e.getMessage(), e);
        }
    }

    private Path tasks() {
        return path.resolve("tasks");
    }

    private Path outcomes() {
        return path.resolve("outcomes");
    }

    private Path errors() {
        return path.resolve("errors");
    }

    private Path logs() {
        return path.resolve("logs");
    }

    /** Until it is closed nobody else can have it; a process that is killed gives it back. */
    FileChannel lock() {
        try {
            FileChannel channel =
                    FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new FarmException(path + ": another process runs this sweep; wait for its end, or end it");
            }
            return channel;
        } catch (IOException e) {
            throw new FarmException(path + ": cannot be locked: " + e.getMessage(), e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock held = channel.tryLock();
            return held != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** What a task prints. */
    Path log(Flight flight) {
        return logs().resolve(flight.submission() + "-" + flight.task() + ".log");
    }

    Path manifest(String submission) {
        return tasks().resolve(submission + SUFFIX);
    }

    void write(Submission submission) {
        write(manifest(submission.name()), bytes(submission));
    }

    Submission submission(String name) {
        try {
            return Json.MAPPER.readValue(manifest(name).toFile(), Submission.class);
        } catch (IOException e) {
            throw new FarmException(manifest(name) + " cannot be read: " + e.getMessage(), e);
        }
    }

    boolean hasOutcome(String job) {
        return Files.exists(outcome(job));
    }

    private Path outcome(String job) {
        return outcomes().resolve(job + SUFFIX);
    }

    void write(Outcome outcome) {
        write(outcome(outcome.job()), bytes(outcome));
    }

    /** Outcomes that were not taken yet. */
    List<Path> outcomeFiles() {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> paths = Files.newDirectoryStream(outcomes(), "*" + SUFFIX)) {
            paths.forEach(files::add);
            return files;
        } catch (IOException e) {
            throw new FarmException(outcomes() + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** Empty for a file that a machine left broken as it went down; its job will be done again. */
    static Optional<Outcome> read(Path file) {
        try {
            return Optional.of(Json.MAPPER.readValue(file.toFile(), Outcome.class));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new FarmException(file + " cannot be removed: " + e.getMessage(), e);
        }
    }

    void writeError(Flight flight, String job, String message) {
        write(error(flight, job), message.getBytes(UTF_8));
    }

    /** What a job said when it failed, if it could say anything. */
    Optional<String> error(String job, Flight flight) {
        try {
            Path file = error(flight, job);
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Path error(Flight flight, String job) {
        return errors().resolve(flight.submission() + "-" + job + ".txt");
    }

    /** Writes a text that the farm alone reads, such as a script. */
    Path writeScript(String submission, String text) {
        Path file = tasks().resolve(submission + ".sh");
        write(file, text.getBytes(UTF_8));
        return file;
    }

    private static byte[] bytes(Object value) {
        try {
            return Json.MAPPER.writeValueAsBytes(value);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(Path file, byte[] bytes) {
        try {
            Path draft = Files.createTempFile(path, ".draft", "");
            try {
                Files.write(draft, bytes);
                Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new FarmException(file + " cannot be written: " + e.getMessage(), e);
        }
    }
}
