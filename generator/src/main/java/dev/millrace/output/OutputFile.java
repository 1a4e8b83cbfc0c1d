// SPDX-License-Identifier: Apache-2.0
package dev.millrace.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.millrace.toolchain.WorkDirectory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A file that an option names.
 *
 * <p>A regular file is replaced whole, and keeps its mode, and its owner where this process may give it one. A symbolic
 * link stays, and what it leads to is replaced. Where a file has several names (hard links), the others keep what it
 * was. Everything else, such as a pipe, a terminal, a device or {@code /dev/stdout}, is written through.
 *
 * @param option such as {@code --stats}
 */
public record OutputFile(String option, Path path) {
    private static final String DRAFT = "draft";

    /** What is written to the draft. */
    @FunctionalInterface
    public interface Writer {
        void write(Path draft) throws IOException;
    }

    /**
     * Before a long run: fails if the file could not be written after it. Opens nothing, so that it neither waits for
     * the reader of a pipe nor sends it an end.
     *
     * @throws OutputException in one line
     */
    public void check() {
        if (Files.isDirectory(path)) {
            throw new OutputException(this + ": this is a folder; name a file");
        }
        if (destination() instanceof PathTarget.Whole whole) {
            Path folder = whole.path().getParent();
            if (!Files.isWritable(folder)) {
                throw new OutputException(this + ": its folder cannot be written to; name another one");
            }
        } else if (!Files.exists(path)) {
            throw new OutputException(this + ": no file is open there; name another one");
        }
        if (Files.exists(path) && !Files.isWritable(path)) {
            throw new OutputException(this + ": may not be written to; name another file");
        }
    }

    /**
     * Checks all files that a command will write, each of which must be another one.
     *
     * @throws OutputException in one line
     */
    public static void checkAll(List<OutputFile> files) {
        Map<PathTarget, OutputFile> known = new HashMap<>();
        for (OutputFile file : files) {
            file.check();
            PathTarget destination = file.destination();
            OutputFile other = known.put(destination, file);
            if (other != null && destination instanceof PathTarget.Whole) {
                throw new OutputException(file + ": " + other.option + " writes the same file; name another one");
            }
        }
    }

    /**
     * Checks a file that will be read and written in many places, as a database is.
     *
     * @throws OutputException in one line
     */
    public void checkRegular() {
        check();
        if (!(destination() instanceof PathTarget.Whole)) {
            throw new OutputException(this + ": this is no regular file; name one, or one that is not there yet");
        }
    }

    /**
     * Fails if the output would replace what the same command reads.
     *
     * @throws OutputException in one line
     */
    public void checkNot(Path input) {
        try {
            if (Files.isRegularFile(path) && Files.isSameFile(path, input)) {
                throw new OutputException(this + ": the same file is read; name another one");
            }
        } catch (IOException e) {
            // Who reads it will say what is wrong with it.
        }
    }

    /** Writes an object as JSON; see {@link #write}. */
    public void writeJson(Object value) {
        writeJson(new ObjectMapper(), value);
    }

    /** Writes JSON by a mapper of the caller's. */
    public void writeJson(ObjectMapper mapper, Object value) {
        try {
            writeText(mapper.writer(SerializationFeature.INDENT_OUTPUT).writeValueAsString(value));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a text; see {@link #write}. */
    public void writeText(String text) {
        write(draft -> Files.writeString(draft, text));
    }

    /**
     * Writes what the writer leaves at the path of the draft, whole or not at all; nothing where it leaves nothing.
     *
     * @throws OutputException if the draft or the file cannot be written, in one line
     */
    public void write(Writer writer) {
        try (WorkDirectory folder = draftFolder()) {
            Path draft = folder.path().resolve(DRAFT);
            writer.write(draft);
            publish(draft);
        } catch (IOException e) {
            throw new OutputException(this + ": cannot be written: " + reason(e), e);
        }
    }

    /**
     * A folder for a draft, from which {@link #publish} need not copy a regular file.
     *
     * @throws OutputException in one line
     */
    public WorkDirectory draftFolder() {
        try {
            return destination() instanceof PathTarget.Whole whole
                    ? WorkDirectory.beside(whole.path())
                    : WorkDirectory.temporary("millrace-output");
        } catch (IOException e) {
            throw new OutputException(this + ": cannot be written: " + reason(e), e);
        }
    }

    /** Makes a draft the file, if there is a draft; it is gone afterwards, or left where it was written through. */
    public void publish(Path draft) throws IOException {
        if (!Files.exists(draft)) {
            return;
        }
        PathTarget destination = destination();
        if (destination instanceof PathTarget.Whole whole) {
            replace(whole.path(), draft);
        } else if (destination instanceof PathTarget.Through through) {
            through.write(draft);
        }
    }

    /** That the file is there and lacks something. */
    public OutputException incomplete(String why) {
        return new OutputException(this + ": " + why);
    }

    private static void replace(Path file, Path draft) throws IOException {
        if (Files.exists(file)) {
            Attributes.copy(file, draft);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private PathTarget destination() {
        try {
            return PathTarget.of(path);
        } catch (IOException e) {
            throw new OutputException(this + ": its folder does not exist, or links lead nowhere; make it first", e);
        }
    }

    /** What a file system says, in words. */
    static String reason(IOException e) {
        if (!(e instanceof FileSystemException failed)) {
            return e.getMessage();
        }
        String reason = failed.getReason();
        if (reason == null) {
            reason = e instanceof AccessDeniedException
                    ? "no permission"
                    : e instanceof NoSuchFileException
                            ? "no such file"
                            : e instanceof FileAlreadyExistsException ? "is there already" : "is not empty";
        }
        return failed.getFile() + ": " + reason;
    }

    @Override
    public String toString() {
        return option + " " + path;
    }
}
