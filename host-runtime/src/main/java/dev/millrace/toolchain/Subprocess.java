// SPDX-License-Identifier: Apache-2.0
package dev.millrace.toolchain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Programs that build something. */
final class Subprocess {
    private static final Pattern ERROR_LINE =
            Pattern.compile("(?:^|.*:\\s)(?:fatal )?error: .*|.*undefined reference.*|%Error.*|.*ERROR: .*");

    /** A process's exit code after signal 9. */
    private static final int KILLED = 137;

    private Subprocess() {}

    /** A program by its path, or by its name in the directories of {@code path}; null if there is none. */
    static Path find(String name, String path) {
        if (name.contains("/")) {
            Path program = Path.of(name).toAbsolutePath();
            return Files.isExecutable(program) && !Files.isDirectory(program) ? program : null;
        }
        for (String directory : path.split(File.pathSeparator, -1)) {
            Path program = Path.of(directory.isEmpty() ? "." : directory, name).toAbsolutePath();
            if (Files.isExecutable(program) && !Files.isDirectory(program)) {
                return program;
            }
        }
        return null;
    }

    /**
     * Runs a program to its end; what it prints goes to a file. It ends when the thread is interrupted, and when
     * this process ends, with all that it has started.
     *
     * @param what is done, such as "compiling x.cpp", for the message
     * @throws ToolchainException if it fails; the message has its first error
     */
    static void run(Path directory, String what, List<String> line, String log) throws IOException {
        Path output = directory.resolve(log);
        ProcessBuilder builder = new ProcessBuilder(line)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().put("LC_ALL", "C");
        // A compiler that is killed leaves its temporary files; here they go with the directory.
        builder.environment().put("TMPDIR", directory.toString());
        int code;
        try (ChildProcess process = ChildProcess.start(builder)) {
            code = process.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ToolchainException(what + " was interrupted", e);
        }
        if (code != 0) {
            String text = new String(Files.readAllBytes(output), UTF_8);
            throw new ToolchainException(what + " failed: " + firstError(text, code) + hint(text, code), text, null);
        }
    }

    /** The kernel ends the largest program when memory runs out. */
    private static String hint(String text, int code) {
        return code == KILLED || text.contains("Killed signal")
                ? "; memory may have run out: give the machine or container more"
                : "";
    }

    private static String firstError(String text, int code) {
        return text.lines()
                .filter(line -> ERROR_LINE.matcher(line).matches())
                .findFirst()
                .or(() -> text.lines().filter(line -> !line.isBlank()).findFirst())
                .orElse("the program ended with code " + code);
    }
}
