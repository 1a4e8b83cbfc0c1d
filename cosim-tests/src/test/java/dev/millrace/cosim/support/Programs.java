// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cosim.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.millrace.compose.Pipeline;
import dev.millrace.render.Renderer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Programs around rendered sources. */
public final class Programs {
    private static final Duration LONGEST_RUN = Duration.ofMinutes(5);

    private Programs() {}

    /** All files that the emulation of a pipeline is built from. */
    public static Map<String, byte[]> sources(Pipeline pipeline) {
        return Renderer.softwareEmulation(pipeline).bytes();
    }

    /** A source of the tests. */
    public static byte[] resource(String name) {
        try (InputStream in = Programs.class.getResourceAsStream("/native/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a command to its end, which must be a good one, and returns what it printed. */
    public static String run(List<String> command, Path directory, String input) {
        return run(command, directory, input, LONGEST_RUN);
    }

    public static String run(List<String> command, Path directory, String input, Duration longest) {
        try {
            Path in = Files.createTempFile(directory, "input", ".txt");
            Path out = Files.createTempFile(directory, "output", ".txt");
            Path err = Files.createTempFile(directory, "errors", ".txt");
            Files.writeString(in, input);
            Process process = new ProcessBuilder(command)
                    .directory(directory.toFile())
                    .redirectInput(in.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            try {
                assertTrue(process.waitFor(longest.toSeconds(), TimeUnit.SECONDS), () -> "hangs: " + command);
            } finally {
                process.destroyForcibly();
            }
            String output = Files.readString(out);
            assertEquals(0, process.exitValue(), command.get(0) + ": " + Files.readString(err) + output);
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
